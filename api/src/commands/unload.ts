import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { failWithProblems } from './load-failure.js';
import { openProgress } from './progress.js';

/** `crosscut unload DATASET`: ends every statement of a dataset. */
export const addUnloadCommand = (program: Command, context: CommandContext): void => {
  program
    .command('unload')
    .description('take back everything that a dataset said; its history stays')
    .argument('<dataset>', 'the name of the dataset; crosscut status lists them')
    .option('--json', 'print JSON')
    .action(async (dataset: string, { json }: { json?: true }) => {
      const { unloadDataset } = await import('#seeds/loader');
      const store = await context.openStore();
      const progress = openProgress(context);
      try {
        const outcome = await unloadDataset(store, dataset, {
          onProgress: (_, done, of) => progress.show('Ending statements', done, of),
          onWaiting: () => context.stderr.write('A load is running. Waiting for it to finish.\n'),
        });
        progress.stop();
        context.stdout.write(json ? `${JSON.stringify(outcome, null, 2)}\n` : `${dataset}: ${outcome.ended} statements ended.\n`);
      } catch (error) {
        progress.stop();
        failWithProblems(error, context, json ?? false);
      } finally {
        await store.close();
      }
    });
};
