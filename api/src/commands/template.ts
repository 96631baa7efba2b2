import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { failWithProblems } from './load-failure.js';

interface Given {
  readonly xlsx?: true;
  readonly json?: true;
}

/** `crosscut template FOLDER [--xlsx]`: an empty dataset folder, or one workbook. */
export const addTemplateCommand = (program: Command, context: CommandContext): void => {
  program
    .command('template')
    .description('write an empty dataset folder: every file with its header, and a datapackage.json')
    .argument('<folder>', 'a new folder; with --xlsx a new file')
    .option('--xlsx', 'one workbook instead: a sheet for each file, lists to choose from, a note on every column')
    .option('--json', 'print JSON')
    .action(async (folder: string, { xlsx, json }: Given) => {
      const { writeTemplate, writeTemplateAsWorkbook } = await import('#seeds/template');
      try {
        const { written, parts } = await (xlsx ? writeTemplateAsWorkbook(folder) : writeTemplate(folder));
        if (json)
          context.stdout.write(`${JSON.stringify(xlsx ? { file: written, sheets: parts } : { folder: written, files: parts }, null, 2)}\n`);
        else
          context.stdout.write(
            xlsx
              ? `${written} holds ${parts.length} sheets. Begin with the first; leave empty what you do not need.\n`
              : `${written} holds ${parts.length} files. Begin with README.md and sources.csv; delete the files that you do not need.\n`,
          );
      } catch (error) {
        failWithProblems(error, context, json ?? false);
      }
    });
};
