import type { Command } from 'commander';
import type { LoadOptions } from '#seeds/loader';
import { sentencesIn } from '#wording/index';
import type { DatasetOutcome } from '#seeds/plan-outcome';
import type { CommandContext } from './command-context.js';
import { addElsewhereFlags, readElsewhere, type ElsewhereFlags } from './elsewhere-flags.js';
import { failWithProblems } from './load-failure.js';
import { openProgress } from './progress.js';

interface Unload {
  readonly unload: (dataset: string, options: Pick<LoadOptions, 'onProgress' | 'onWaiting'>) => Promise<DatasetOutcome>;
  readonly close: () => Promise<void>;
}

/** From the store here, or from a server elsewhere. */
const openUnload = async (elsewhere: ReturnType<typeof readElsewhere>, context: CommandContext): Promise<Unload> => {
  if (elsewhere === null) {
    const { unloadDataset } = await import('#seeds/loader');
    const store = await context.openStore();
    return { unload: (dataset, options) => unloadDataset(store, dataset, options), close: () => store.close() };
  }
  const { openUnloadElsewhere } = await import('./load-elsewhere.js');
  return { unload: await openUnloadElsewhere(elsewhere.server, elsewhere.keyFile, context), close: async () => {} };
};

/** `crosscut unload DATASET`: ends every statement of a dataset. */
export const addUnloadCommand = (program: Command, context: CommandContext): void => {
  addElsewhereFlags(program.command('unload'))
    .description('take back everything that a dataset said; its history stays')
    .argument('<dataset>', 'the name of the dataset; crosscut status lists them')
    .option('--json', 'print JSON')
    .action(async (dataset: string, { json, ...flags }: ElsewhereFlags & { json?: true }) => {
      const { unload, close } = await openUnload(readElsewhere(flags, program.opts(), context), context);
      const progress = openProgress(context);
      try {
        const outcome = await unload(dataset, {
          onProgress: (_, done, of) => progress.show('Ending statements', done, of),
          onWaiting: () => context.stderr.write('A load is running. Waiting for it to finish.\n'),
        });
        progress.stop();
        context.stdout.write(
          json ? `${JSON.stringify(outcome, null, 2)}\n` : `${dataset}: ${sentencesIn.en.count(outcome.ended, 'statement')} ended.\n`,
        );
      } catch (error) {
        progress.stop();
        failWithProblems(error, context, json ?? false);
      } finally {
        await close();
      }
    });
};
