import type { Command } from 'commander';
import { sayProblem } from '#seeds/problem';
import type { CommandContext } from './command-context.js';
import { addGivenFlags, toGiven, type GivenFlags } from './given-data.js';
import { openProgress } from './progress.js';

/** `crosscut check FOLDER…`: the problems, a line each on stdout; what is only odd goes to stderr. */
export const addCheckCommand = (program: Command, context: CommandContext): void => {
  addGivenFlags(program.command('check'))
    .description('list what is wrong in dataset folders or workbooks; write nothing')
    .argument('[folders...]', 'dataset folders, or workbooks (.xlsx); references resolve across them, then in the store')
    .option('--json', 'print JSON')
    .action(async (folders: string[], { json, ...flags }: GivenFlags & { json?: true }) => {
      const given = await toGiven(folders, flags, context);
      const { checkDatasets } = await import('#seeds/loader');
      const store = await context.openStore();
      const progress = openProgress(context);
      const { problems, warnings, rows } = await checkDatasets(store, given, (done) => progress.show('Checking rows', done, null)).finally(
        async () => {
          progress.stop();
          await store.close();
        },
      );
      if (json) context.stdout.write(`${JSON.stringify({ rows, problems, warnings }, null, 2)}\n`);
      else {
        for (const problem of problems) context.stdout.write(`${sayProblem(problem)}\n`);
        for (const warning of warnings) context.stderr.write(`odd: ${sayProblem(warning)}\n`);
      }
      const counted = `${rows} ${rows === 1 ? 'row' : 'rows'}`;
      if (problems.length > 0) context.fail(1, `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${counted}.`);
      context.stderr.write(`${counted}, no problems.\n`);
    });
};
