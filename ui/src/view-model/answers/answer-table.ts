import { toWholePercents } from '../whole-percents.js';
import { isInvented, isPlain, isThing, toCell, unsaid, type AnswerCell, type Plain, type Saying } from './answer-cells.js';
import { capital } from '../capital.js';
import { namesIn } from './names-in.js';
import { withoutMark } from '../without-mark.js';

/** One list of an answer as rows. */
export interface AnswerTable {
  /** The field that holds it. */
  readonly name: string;
  readonly columns: readonly string[];
  /** So many of them, from the first on, stand on a page at once; the others are asked for. */
  readonly first: number;
  /** Columns whose values are all numbers. */
  readonly numbers: ReadonlySet<string>;
  readonly rows: readonly (readonly AnswerCell[])[];
  /** How many rows the answer holds. */
  readonly total: number;
}

export interface AnswerParts {
  readonly tables: readonly AnswerTable[];
  /** The answer's other figures, by name. */
  readonly beside: readonly (readonly [string, AnswerCell])[];
}

const enveloped = new Set([
  'question',
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
  'pageInfo',
  'summary',
  'note',
  'proposed',
]);

/** `organisationCount` as a reader would say it: Organisation count. */
export const inWords = (name: string): string => {
  const spaced = name
    .replace(/([a-z0-9])([A-Z])/g, (_, before: string, next: string) => `${before} ${next.toLowerCase()}`)
    .replace(/\bhand (off|over)/gi, (both) => both.replace(' ', '-'));
  return capital(spaced);
};

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' && value !== ''
    ? [value]
    : Array.isArray(value)
      ? value.filter((one): one is string => typeof one === 'string')
      : [];

/** What names a row comes first, what it rests on last. */
const inOrder = (columns: readonly string[]): string[] => [
  ...columns.filter((name) => name === 'name'),
  ...columns.filter((name) => name !== 'name' && name !== 'sources'),
  ...columns.filter((name) => name === 'sources'),
];

/** A row for each entry of a record's list, and one for an empty list, as CSV has them. */
const unfold = (records: readonly Plain[], list: string): readonly Plain[] =>
  records.flatMap((record) => {
    const { [list]: entries, ...own } = record;
    return (entries as readonly Plain[]).length === 0 ? [own] : (entries as readonly Plain[]).map((entry) => ({ ...own, ...entry }));
  });

/** More do not fit beside one another on a page. */
const mostColumns = 8;

/** What is known of a range stands beside it in a column of its own. */
const withCoverage = (record: Plain): Plain =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) =>
      name === 'splitIndex' && isPlain(value) && typeof value.coverage === 'number'
        ? [[name, value] as const, ['coverage', value.coverage] as const]
        : [[name, value] as const],
    ),
  );

const toTable = (name: string, given: readonly Plain[], saying: Saying, { most, mark, shows, unfolds }: Options): AnswerTable => {
  const records = (unfolds ? unfold(given, unfolds) : given).map(withCoverage);
  const selves = records.map((record): Plain =>
    isThing(record)
      ? { ...record, name: { id: record.id, name: record.name, ...('publisher' in record ? { publisher: null } : {}) } }
      : record,
  );
  const cellsOf = (record: Plain, column: string) => {
    const said = toCell(record[column], column, saying, { list: name, record });
    return said.map(({ text, key }) => ({
      key,
      text: inSentenceCase.has(column) ? capital(text) : mark ? text.replace(mark, '').trim() : text,
    }));
  };
  // A label says what kind of thing a row is about, unless a thing with a name stands there already.
  const isSaid = (column: string) => !unsaid.has(column) || (column === 'label' && !records.some(isThing));
  const said = inOrder(
    [...new Set(selves.flatMap((record) => Object.keys(record)))].filter(
      (column) => isSaid(column) && selves.some((record) => cellsOf(record, column).length > 0),
    ),
  );
  const wanted = columnsOf(shows).filter((column) => said.includes(column));
  const shown = selves.slice(0, most);
  // Where only a part is invented each row says for itself whether it is; else the notice above says it of all.
  const own = [
    ...(mark === null && records.some(isInvented) ? ['illustrative'] : []),
    ...wanted,
    ...said.filter((column) => !wanted.includes(column)),
  ];
  return {
    name,
    columns: own,
    first: wanted.length > 0 ? own.length - said.length + wanted.length : own.length <= mostColumns ? own.length : mostColumns,
    numbers: new Set(
      own.filter((column) => {
        const values = records.map((record) => record[column] ?? null).filter((value) => value !== null);
        return values.length > 0 && values.every((value) => typeof value === 'number');
      }),
    ),
    rows: shown.map((record) =>
      own.map((column) =>
        column === 'illustrative' ? (isInvented(record) ? [{ text: saying.invented, key: null }] : []) : cellsOf(record, column),
      ),
    ),
    total: records.length,
  };
};

/** The columns of a page that hold these fields; a cell holds a whole record, a range without what is known of it. */
export const columnsOf = (shows: readonly string[] = []): string[] => [
  ...new Set(shows.map((field) => (field.endsWith('.coverage') ? 'coverage' : field.split('.')[0]!))),
];

/** What somebody published stands apart from what the map itself finds. */
const byBasis = (name: string, records: readonly Plain[]): (readonly [string, readonly Plain[]])[] => {
  const reported = records.filter(({ basis }) => basis === 'REPORTED');
  return [[name, records.filter((record) => !reported.includes(record))] as const, ['reported', reported] as const].filter(
    ([, rows]) => rows.length > 0,
  );
};

/** How many rows of each list rest on invented facts, of how many; lists without any are left out. */
export const inventedRows = (answer: Plain): { readonly name: string; readonly invented: number; readonly of: number }[] =>
  Object.entries(answer)
    .filter(([name]) => !enveloped.has(name))
    .flatMap(([name, value]) => {
      const records = Array.isArray(value) ? value.filter(isPlain) : [];
      const invented = records.filter(isInvented).length;
      return invented === 0 ? [] : [{ name, invented, of: records.length }];
    });

/** Figures within figures, each with the names of all that it stands in, the question first. */
const flatten = (names: readonly [string, ...string[]], value: unknown, saying: Saying): (readonly [string, AnswerCell])[] => {
  if (isPlain(value) && !isThing(value) && !('low' in value && 'high' in value) && typeof value.sentence !== 'string')
    return Object.entries(value)
      .filter(([name]) => !unsaid.has(name))
      .flatMap(([name, held]) => flatten([...names, name], held, saying));
  const cell = toCell(value, names.at(-1)!, saying, { list: names.at(-2) });
  const said = names.slice(1).map((name, at) => saying.field(name, names[at]));
  return cell.length === 0 ? [] : [[said.map((name, at) => (at === 0 ? name : name.toLocaleLowerCase())).join(': '), cell]];
};

/** Whether no source of the answer is a real one. */
export const isWhollyInvented = (answer: Plain): boolean =>
  answer.illustrative === true &&
  Array.isArray(answer.sources) &&
  answer.sources.every((one) => isPlain(one) && one.kind === 'ILLUSTRATIVE');

/** Texts that are parts of sentences in the answer. */
const inSentenceCase = new Set(['what', 'relationship']);

interface Options {
  /** The sentence that says that everything is invented, which a notice above the tables says; null where not everything is. */
  readonly mark: string | null;
  /** Rows of a table. */
  readonly most: number;
  readonly shows?: readonly string[];
  /** The list in each record whose entries are the rows. */
  readonly unfolds: string | null;
}

/** What a question says of its answer: its name, what the rows of its table are, and of its lists the fields that a reader needs first. */
export interface Asked {
  readonly name: string;
  readonly table: string;
  readonly unfolds: string | null;
  readonly shows: readonly { readonly list: string; readonly columns: readonly string[] }[];
}

/** What an answer says in sentences, first of all. */
export const sentencesOf = (answer: Plain): readonly string[] => [
  // Why an answer is empty is its summary already.
  ...new Set([
    ...withoutMark({ summary: textsOf(answer.summary), illustrative: answer.illustrative === true }),
    ...textsOf(answer.note),
    ...textsOf(answer.proposed),
  ]),
];

const mostRows = 200;

/** An answer of any question as a reader meets it: a table for each list of records, at most 200 rows each, and the figures beside them; `without` fields that are shown elsewhere. */
export const toAnswerParts = (
  answer: Plain,
  given: Saying,
  { name: question, table, unfolds, shows }: Asked = { name: '', table: '', unfolds: null, shows: [] },
  without: readonly string[] = [],
): AnswerParts => {
  const names = namesIn(answer);
  const saying: Saying = { ...given, named: (key) => names.get(key) ?? given.named(key) };
  const own = Object.entries(answer).filter(
    ([name, value]) => !enveloped.has(name) && !without.includes(name) && value !== null && value !== undefined,
  );
  const mark = isWhollyInvented(answer) ? (textsOf(answer.summary)[1] ?? '') : null;
  const isTable = (value: unknown): value is Plain[] => Array.isArray(value) && value.length > 0 && value.every(isPlain);
  return {
    tables: own.flatMap(([name, value]) =>
      isTable(value)
        ? byBasis(name, toWholePercents(value)).map(([list, records]) =>
            toTable(list, records, saying, {
              most: mostRows,
              mark,
              shows: shows.find((one) => one.list === name)?.columns,
              unfolds: name === table ? unfolds : null,
            }),
          )
        : [],
    ),
    beside: own.flatMap(([name, value]) => (isTable(value) ? [] : flatten([question, name], value, saying))),
  };
};
