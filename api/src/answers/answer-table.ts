import { sentencesIn } from '../wording/index.js';
import type { AnyQuestion } from '../questions/question.js';
import { columnsByQuestion } from './columns.generated.js';

/** An answer as rows for spreadsheets and terminals. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
export type Cell = string | number | boolean | null;
type Asked = Pick<AnyQuestion, 'name' | 'table' | 'unfolds'>;

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCode = (name: string): boolean => /^[A-Z][A-Z_]+$/.test(name);

/** Several in one cell, each in its place; a list within a list stands between bars. */
const join = (cells: readonly Cell[], separator: string): Cell => {
  if (cells.every((cell) => cell === null)) return null;
  const text = (cell: Cell): string => (typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell ?? ''));
  return cells.length === 1 ? (cells[0] as Cell) : cells.map(text).join(separator);
};

/** What stands at a path such as `volume.value`; of a thing its name, of a list by code (`crossings.DEPARTMENT.share`) the record with that code. */
const cellAt = (value: unknown, path: readonly string[], field = '', separator = '; '): Cell => {
  const [next, ...rest] = path;
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return next !== undefined && isCode(next)
      ? cellAt(
          value.find((one) => Object.values(one as Plain).includes(next)),
          rest,
        )
      : join(
          value.map((one) => cellAt(one, path, field, ' | ')),
          separator,
        );
  if (isPlain(value)) return cellAt(value[next ?? 'name'], rest, next, separator);
  // Few people are not counted out wherever an answer is shown as text.
  return field === 'people' && typeof value === 'number' ? sentencesIn.en.headCount(value) : (value as Cell);
};

/** Ids of the sources that a record names, or else the records in it. */
const sourcesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (!isPlain(value)) return [];
  const { sources } = value;
  return Array.isArray(sources)
    ? sources.map((source: string | Plain) => (typeof source === 'string' ? source : String(source.id)))
    : Object.values(value).flatMap(sourcesIn);
};

/** In every answer; those that a reader of a table needs come last, in each row. */
const enveloped = new Set([
  'question',
  'summary',
  'asAt',
  'sources',
  'illustrative',
  'coverage',
  'coverageSentence',
  'method',
  'permalink',
  'graphDigest',
  'citation',
  'warnings',
]);

/** Of every row, so that a copied row still says it. */
export const lastColumns = ['asAt', 'illustrative', 'coverage', 'graphDigest', 'warnings', 'sources'] as const;

const lastCell = (name: (typeof lastColumns)[number], row: Plain, answer: Plain): Cell => {
  if (name === 'warnings') return (answer.warnings as readonly string[] | undefined)?.join(' ') || null;
  if (name !== 'sources') return (row[name] ?? answer[name] ?? null) as Cell;
  const own = sourcesIn(row);
  return [...new Set(own.length > 0 ? own : sourcesIn([answer]))].sort().join('; ') || null;
};

/** The records of a question's table: where a list of theirs unfolds, one for each of its entries, and one for an empty list. */
const recordsOf = ({ table, unfolds }: Asked, answer: Plain): Plain[] =>
  (answer[String(table)] as readonly Plain[]).flatMap((record) => {
    if (!unfolds) return [record];
    const { [unfolds]: list, ...own } = record;
    const parts = list as readonly Plain[];
    return parts.length === 0 ? [own] : parts.map((part) => ({ ...own, ...part }));
  });

/** The columns of a question's table, whatever its answer holds. A question that npm run generate has not met yet has the fields of `first`. */
export const columnsOfTable = ({ name }: Asked, first: Plain = {}): string[] => [
  ...(columnsByQuestion[name] ?? Object.keys(first)),
  ...lastColumns,
];

/**
 * The list of records that the question names becomes the rows: a column for each named value, always the same ones in the same order. Every row ends with
 * the date of the answer, whether it rests on invented facts, how much is known, the digest of the graph, what to know before relying on it, and the ids of
 * the sources that the row names, or else of those of the answer.
 */
export const toTable = (question: Asked, given: object): Table => {
  const answer = given as Plain;
  const records = recordsOf(question, answer);
  const columns = columnsOfTable(question, records[0]);
  const paths = columns.slice(0, -lastColumns.length).map((name) => name.split('.'));
  return {
    columns,
    rows: records.map((row) => [...paths.map((path) => cellAt(row, path)), ...lastColumns.map((name) => lastCell(name, row, answer))]),
  };
};

/** The other lists of the answer that hold something, which its table leaves out. */
export const otherLists = ({ table }: Pick<AnyQuestion, 'table'>, given: object): { readonly name: string; readonly count: number }[] =>
  Object.entries(given).flatMap(([name, value]) =>
    name !== table && !enveloped.has(name) && Array.isArray(value) && value.length > 0 && value.every(isPlain)
      ? [{ name, count: value.length }]
      : [],
  );
