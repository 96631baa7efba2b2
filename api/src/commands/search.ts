import { stringify } from 'csv-stringify/sync';
import type { Command } from 'commander';
import { createNodeKey } from '#graph-schema/ids';
import type { GraphStore } from '#store/graph-store';
import { csvOptions } from '../answers/answer-csv.js';
import { toAskError } from '../ask.js';
import { AskError } from '../ask-error.js';
import { readNames, searchableLabels } from '../lookups/search-names.js';
import { search } from '../lookups/search.js';
import { toTextTable } from '../answers/text-table.js';
import type { CommandContext } from './command-context.js';
import { exitCodeOf } from './exit-code.js';

interface Given {
  readonly text?: string;
  readonly labels?: string;
  readonly first?: string;
  readonly json?: true;
  readonly csv?: true;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly matched: string;
  readonly illustrative: boolean;
}

const labelsIn = (text: string | undefined): readonly string[] => {
  const given = (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  return given.map((word) => searchableLabels.find((label) => label.toLowerCase() === word.toLowerCase()) ?? word);
};

/** What answers the text, best first; without a text all of these kinds, real things before invented ones. */
const find = async (store: GraphStore, { text, labels, first }: Given): Promise<readonly Row[]> => {
  const wanted = labelsIn(labels);
  const entries = (await readNames(store)).entries;
  const illustrative = new Map(entries.map((entry) => [createNodeKey(entry.label, entry.id), entry.illustrative]));
  if (text !== undefined) {
    const found = await search(store, text, wanted, first === undefined ? undefined : Number(first));
    return found.map(({ key, name, label, matched }) => ({ id: key, name, label, matched, illustrative: illustrative.get(key) ?? false }));
  }
  // Checks the kinds and the number as a search does.
  await search(store, '', wanted, first === undefined ? undefined : Number(first));
  return entries
    .filter(({ label }) => wanted.includes(label))
    .sort((a, b) => Number(a.illustrative) - Number(b.illustrative) || (a.name < b.name ? -1 : 1))
    .slice(0, first === undefined ? undefined : Number(first))
    .map((entry) => ({
      id: createNodeKey(entry.label, entry.id),
      name: entry.name,
      label: entry.label,
      matched: entry.name,
      illustrative: entry.illustrative,
    }));
};

const columns = ['name', 'id', 'label', 'matched', 'illustrative'] as const;

const run = async (context: CommandContext, given: Given): Promise<void> => {
  if (given.text === undefined && given.labels === undefined)
    context.fail(2, `What is searched for? Give --text, or --labels for all of a kind: ${searchableLabels.join(', ')}.`);
  const store = await context.openStore();
  try {
    const rows = await find(store, given);
    const table = { columns, rows: rows.map((row) => columns.map((name) => row[name])) };
    if (given.json) context.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    else if (given.csv) context.stdout.write(stringify(table.rows, { ...csvOptions, header: true, columns: [...columns] }));
    else
      context.stdout.write(
        rows.length > 0
          ? toTextTable(table, context.width)
          : `${given.text === undefined ? 'Nothing of this kind is in the map.' : 'Nothing in the map is called so or nearly so.'}\n`,
      );
  } catch (error) {
    if (error instanceof AskError) context.fail(exitCodeOf(toAskError(error)), error.message);
    throw error;
  } finally {
    await store.close();
  }
};

/** `crosscut ask search`: how to find what to ask about; the same names as the API, and without a text everything of a kind. */
export const addSearchCommand = (ask: Command, context: CommandContext): void => {
  ask
    .command('search')
    .description('What is there to ask about, and by which id?')
    .option('--text <text>', 'a name, abbreviation or old name, or part of one; all of a kind when left out')
    .option('--labels <kinds>', `only these, with commas between: ${searchableLabels.join(', ')}`)
    .option('--first <number>', 'how many, at most 100; with --text 10 when left out')
    .option('--json', 'print JSON')
    .option('--csv', 'print CSV')
    .action((given: Given) => run(context, given));
};
