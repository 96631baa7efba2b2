import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { failWithProblems } from './load-failure.js';

/** `crosscut template FOLDER`: an empty dataset folder. */
export const addTemplateCommand = (program: Command, context: CommandContext): void => {
  program
    .command('template')
    .description('write an empty dataset folder: every file with its header, and a datapackage.json')
    .argument('<folder>', 'a new folder')
    .option('--json', 'print JSON')
    .action(async (folder: string, { json }: { json?: true }) => {
      const { writeTemplate } = await import('#seeds/template');
      try {
        const files = await writeTemplate(folder);
        context.stdout.write(json ? `${JSON.stringify({ folder, files }, null, 2)}\n` : `${folder} holds ${files.length} files. Begin with sources.csv; delete the files that you do not need.\n`);
      } catch (error) {
        failWithProblems(error, context, json ?? false);
      }
    });
};
