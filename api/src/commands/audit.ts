import type { Command } from 'commander';
import { readLoadLog } from '../lookups/load-log.js';
import { toMinute, toTextTable } from '../answers/text-table.js';
import type { CommandContext } from './command-context.js';

const states: Readonly<Record<string, string>> = { DONE: 'done', RUNNING: 'not finished', FAILED: 'cut off' };

/** `crosscut audit`: who loaded and unloaded what, and when. */
export const addAuditCommand = (program: Command, context: CommandContext): void => {
  program
    .command('audit')
    .description('who loaded and unloaded what, and when; nothing is ever taken out of this list')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: true }) => {
      const store = await context.openStore();
      const entries = await readLoadLog(store).finally(() => store.close());
      if (json) context.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
      else if (entries.length === 0) context.stdout.write('Nothing has been loaded.\n');
      else
        context.stdout.write(
          toTextTable(
            {
              columns: ['when (UTC)', 'by', 'did', 'dataset', 'added', 'changed', 'ended', 'state'],
              rows: entries.map(({ startedAt, by, did, dataset, added, changed, ended, state }) => [
                toMinute(startedAt),
                by ?? 'not noted',
                did,
                dataset,
                added,
                changed,
                ended,
                states[state] ?? state,
              ]),
            },
            context.width,
          ),
        );
    });
};
