import { sentencesIn } from '../wording/index.js';
import type { AnyQuestion } from '../questions/question.js';

/** An answer as rows for spreadsheets and terminals. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
export type Cell = string | number | boolean | null;

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const isThing = (value: unknown): value is Plain & { id: string; name: string } =>
  isPlain(value) && typeof value.id === 'string' && typeof value.name === 'string';
const isCell = (value: unknown): value is Cell => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** What stands in a cell for a value that is no cell: names of things, text of lists, else how many there are. */
const inWords = (value: unknown): Cell => {
  if (isCell(value)) return value;
  if (isThing(value)) return value.name;
  if (Array.isArray(value))
    return value
      .map(inWords)
      .filter((cell) => cell !== null && cell !== '')
      .join('; ');
  if (isPlain(value))
    return Object.entries(value)
      .filter(([name, held]) => name !== 'sources' && held !== null && !name.startsWith('__'))
      .map(([name, held]) => inCell(name, held))
      .join(' ');
  return null;
};

/** Few people are not counted out wherever an answer is shown as text. */
const inCell = (name: string, value: unknown): Cell =>
  name === 'people' && typeof value === 'number' ? sentencesIn.en.headCount(value) : inWords(value);

/** The cells of one row: a thing gives its name and its key, a record one cell for each of its own. */
const flatten = (value: Plain, prefix = ''): [string, Cell][] =>
  Object.entries(value).flatMap(([name, held]): [string, Cell][] => {
    const column = prefix ? `${prefix}.${name}` : name;
    if (name.startsWith('__')) return [];
    if (isThing(held))
      return [
        [column, held.name],
        [`${column}.id`, held.id],
      ];
    if (isPlain(held) && prefix === '') return flatten(held, name);
    return [[column, inCell(name, held)]];
  });

/** In every answer; those that a reader of a table needs come last, in each row. */
const enveloped = new Set([
  'question',
  'summary',
  'asAt',
  'sources',
  'illustrative',
  'coverage',
  'method',
  'permalink',
  'graphDigest',
  'citation',
  'warnings',
]);

/** Of every row, so that a copied row still says it. */
const last = ['asAt', 'illustrative', 'coverage', 'graphDigest'];

/**
 * The list of records that the question names becomes the rows. Every row ends with the date of the answer, whether it rests on invented facts,
 * how much is known and the digest of the graph. Without any row, the columns are those that a reader of this question needs first.
 */
export const toTable = ({ table, shows }: Pick<AnyQuestion, 'table' | 'shows'>, given: object): Table => {
  const answer = given as Plain;
  const rows = (answer[String(table)] as readonly Plain[]).map((record) => new Map(flatten(record)));
  const named = rows.length > 0 ? rows.flatMap((row) => [...row.keys()]) : (shows ?? []);
  const columns = [...new Set(named)].filter((name) => !enveloped.has(name));
  return {
    columns: [...columns, ...last],
    rows: rows.map((row) =>
      columns.map((name) => row.get(name) ?? null).concat(last.map((name) => inWords(row.get(name) ?? answer[name]))),
    ),
  };
};

/** The other lists of the answer that hold something, which its table leaves out. */
export const otherLists = ({ table }: Pick<AnyQuestion, 'table'>, given: object): { readonly name: string; readonly count: number }[] =>
  Object.entries(given).flatMap(([name, value]) =>
    name !== table && !enveloped.has(name) && Array.isArray(value) && value.length > 0 && value.every(isPlain)
      ? [{ name, count: value.length }]
      : [],
  );
