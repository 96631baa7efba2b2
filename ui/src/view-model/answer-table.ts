/** A cell: text, or a thing that has a page of its own. */
export type AnswerCell = { readonly text: string; readonly key: string | null };

export interface AnswerRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly AnswerCell[])[];
  /** How many rows the answer holds. */
  readonly total: number;
  /** The answer's other figures, by name. */
  readonly beside: readonly (readonly [string, AnswerCell])[];
}

type Plain = Readonly<Record<string, unknown>>;

const enveloped = new Set(['question', 'asAt', 'sources', 'illustrative', 'coverage', 'method', 'permalink', 'graphDigest', 'citation', 'warnings', 'pageInfo']);
const hidden = new Set(['sources', 'illustrative', 'label']);
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const isThing = (value: unknown): value is Plain & { id: string; name: string } => isPlain(value) && typeof value.id === 'string' && typeof value.name === 'string';

/** `organisationCount` as a reader would say it: Organisation count. */
export const inWords = (name: string): string => {
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, (_, before: string, capital: string) => `${before} ${capital.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

/** Fields whose values the model writes in capitals. */
const coded = new Set(['activity', 'asked', 'basis', 'boundary', 'class', 'direction', 'effect', 'family', 'kind', 'level', 'phase', 'role', 'state', 'status']);
const longestCell = 240;

/** A value in a cell: a thing by its name, a list of things by theirs, records within a record by their number; the CSV and the JSON hold all of it. */
const textOf = (value: unknown, name = ''): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.some((one) => isPlain(one) && !isThing(one)) ? String(value.length) : value.map((one) => textOf(one, name)).filter(Boolean).join('; ');
  if (isThing(value)) return value.name;
  if (isPlain(value)) return Object.entries(value).filter(([field, held]) => !hidden.has(field) && !isPlain(held) && !Array.isArray(held)).map(([field, held]) => textOf(held, field)).filter(Boolean).join(', ');
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
  const text = String(value);
  return /^[A-Z]+$/.test(text) && coded.has(name) || /^[A-Z]+(_[A-Z]+)+$/.test(text) ? inWords(text.toLowerCase().replaceAll('_', ' ')) : text;
};

const shorten = (text: string): string => (text.length > longestCell ? `${text.slice(0, longestCell).trimEnd()}…` : text);
const toCell = (value: unknown, name: string): AnswerCell => ({ text: shorten(textOf(value, name)), key: isThing(value) ? value.id : null });

/** The first list of records in an answer as rows, at most `most`; everything else of the answer beside them. */
export const toAnswerRows = (answer: Plain, most = 200): AnswerRows => {
  const own = Object.entries(answer).filter(([name, value]) => !enveloped.has(name) && value !== null);
  const listed = own.find(([, value]) => Array.isArray(value) && value.length > 0 && value.every(isPlain));
  const records = (listed?.[1] ?? []) as Plain[];
  const selves = records.map((record): Plain => (isThing(record) ? { ...record, id: undefined, name: { id: record.id, name: record.name } } : record));
  const columns = [...new Set(selves.flatMap((record) => Object.keys(record)))].filter(
    (name) => !hidden.has(name) && selves.some((record) => record[name] !== null && record[name] !== undefined && textOf(record[name]) !== ''),
  );
  return {
    columns,
    rows: selves.slice(0, most).map((record) => columns.map((name) => toCell(record[name], name))),
    total: records.length,
    beside: own.filter(([name, value]) => name !== listed?.[0] && textOf(value) !== '').map(([name, value]) => [name, toCell(value, name)] as const),
  };
};
