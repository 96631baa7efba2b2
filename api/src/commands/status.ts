import type { Command } from 'commander';
import { readStatus } from '../lookups/status.js';
import { toMinute, toTextTable } from '../answers/text-table.js';
import type { CommandContext } from './command-context.js';

/** `crosscut status`: what is in the store, and how its last loads went. */
export const addStatusCommand = (program: Command, context: CommandContext): void => {
  program
    .command('status')
    .description('engine, schema version, counts, datasets, last and unfinished loads')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: true }) => {
      const store = await context.openStore();
      const status = await readStatus(store).finally(() => store.close());
      if (json) {
        context.stdout.write(`${JSON.stringify(status, null, 2)}\n`);
        return;
      }
      const loads = status.datasets.map(({ dataset, lastLoad, unfinished, unloaded }) => ({
        dataset,
        'last load (UTC)': lastLoad?.finishedAt ? toMinute(lastLoad.finishedAt) : 'none',
        added: lastLoad?.added ?? 0,
        changed: lastLoad?.changed ?? 0,
        ended: lastLoad?.ended ?? 0,
        state: unfinished ? 'not finished: load it again' : unloaded ? 'unloaded' : 'done',
      }));
      context.stdout.write(
        `Engine: ${status.engine.name} ${status.engine.version}\nSchema: version ${status.schemaVersion}\n\n${toTextTable(asTable(status.counts.map(({ label, count }) => ({ kind: label, count }))), context.width)}\n`,
      );
      context.stdout.write(loads.length > 0 ? toTextTable(asTable(loads), context.width) : 'No dataset has been loaded.\n');
    });
};

const asTable = (rows: readonly Readonly<Record<string, string | number>>[]) => ({
  columns: Object.keys(rows[0] ?? {}),
  rows: rows.map((row) => Object.values(row)),
});
