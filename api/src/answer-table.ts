/** An answer as rows for spreadsheets and terminals. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
export type Cell = string | number | boolean | null;

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const isThing = (value: unknown): value is Plain & { id: string; name: string } => isPlain(value) && typeof value.id === 'string' && typeof value.name === 'string';
const isCell = (value: unknown): value is Cell => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** What stands in a cell for a value that is no cell: names of things, text of lists, else how many there are. */
const inWords = (value: unknown): Cell => {
  if (isCell(value)) return value;
  if (isThing(value)) return value.name;
  if (Array.isArray(value)) return value.map(inWords).filter((cell) => cell !== null && cell !== '').join('; ');
  if (isPlain(value)) return Object.entries(value).filter(([name, held]) => name !== 'sources' && held !== null && !name.startsWith('__')).map(([, held]) => inWords(held)).join(' ');
  return null;
};

/** The cells of one row: a thing gives its name and its key, a record one cell for each of its own. */
const flatten = (value: Plain, prefix = ''): [string, Cell][] =>
  Object.entries(value).flatMap(([name, held]): [string, Cell][] => {
    const column = prefix ? `${prefix}.${name}` : name;
    if (name.startsWith('__')) return [];
    if (isThing(held)) return [[column, held.name], [`${column}.id`, held.id]];
    if (isPlain(held) && prefix === '') return flatten(held, name);
    return [[column, inWords(held)]];
  });

/** In every answer; those that a reader of a table needs come last, in each row. */
const enveloped = new Set(['question', 'asAt', 'sources', 'illustrative', 'coverage', 'method', 'permalink', 'graphDigest', 'citation', 'warnings']);

/**
 * The first list of records in an answer becomes the rows; an answer without one is a single row. Every row ends with the date of the answer,
 * whether it rests on invented facts, how much is known and the digest of the graph, so that a copied row still says so.
 */
export const toTable = (answer: Plain): Table => {
  const own = Object.entries(answer).filter(([name]) => !enveloped.has(name));
  const lists = own.flatMap(([, value]) => (Array.isArray(value) && value.every(isPlain) ? [value as Plain[]] : []));
  const records = lists.find((list) => list.length > 0) ?? (lists.length > 0 ? [] : [Object.fromEntries(own)]);
  const rows = records.map((record) => new Map(flatten(record)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].filter((name) => !enveloped.has(name));
  const last = ['asAt', 'illustrative', 'coverage', 'graphDigest'];
  return {
    columns: [...columns, ...last],
    rows: rows.map((row) => columns.map((name) => row.get(name) ?? null).concat(last.map((name) => inWords(row.get(name) ?? answer[name])))),
  };
};
