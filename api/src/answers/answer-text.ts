import { otherLists, toTable, type Cell, type Table } from './answer-table.js';
import type { Answer, AnyQuestion, SourceFact } from '../questions/question.js';
import { toTextTable } from './text-table.js';

const mostSources = 12;
const said = new Set(['asAt', 'coverage', 'graphDigest', 'illustrative']);
/** In sentences below the table; the keys of several things are for programs. */
const isUnder = (name: string, cells: readonly Cell[]): boolean =>
  name === 'sources' || name === 'warnings' || (name.endsWith('.id') && cells.some((cell) => String(cell).includes('; ')));

/** Only the columns that a reader needs first; what is the same in every row is said once, below. */
export const toShow = ({ columns, rows }: Table, shows: readonly string[] | undefined): Table => {
  const same = (at: number): boolean => rows.every((row) => row[at] === rows[0]?.[at]);
  const kept = columns
    .map((name, at) => ({ name, at }))
    .filter(
      ({ name, at }) =>
        !isUnder(
          name,
          rows.map((row) => row[at] ?? null),
        ) &&
        !(said.has(name) && same(at)) &&
        (!shows || shows.includes(name) || name.startsWith('for.') || (said.has(name) && !same(at))),
    );
  const order = ({ name }: { name: string }): number =>
    name.startsWith('for.') ? -1 : shows?.includes(name) ? shows.indexOf(name) : columns.length;
  const shown = shows ? kept.toSorted((a, b) => order(a) - order(b)) : kept;
  return { columns: shown.map(({ name }) => name), rows: rows.map((row) => shown.map(({ at }): Cell => row[at] ?? null)) };
};

const kinds: Readonly<Record<SourceFact['kind'], string>> = {
  PUBLISHED: '',
  DEPARTMENT: 'said by the organisation itself',
  UNVERIFIED: 'not yet checked',
  ILLUSTRATIVE: 'invented',
};

/** What kind of source it is, unless its name says so. */
const sayKind = ({ name, kind }: SourceFact): string => (name.toLowerCase().includes(kinds[kind]) ? '' : ` (${kinds[kind]})`);

const saySources = (sources: readonly SourceFact[]): string[] => [
  `Sources: ${sources.length}`,
  ...sources.slice(0, mostSources).map((source) => `  ${source.name}${sayKind(source)}${source.url ? ` ${source.url}` : ''}`),
  ...(sources.length > mostSources ? [`  and ${sources.length - mostSources} more; --json lists them all`] : []),
];

/** What to know before relying on these answers, once. */
export const sayWarnings = (answers: readonly Answer[]): string[] => {
  const warnings = [...new Set(answers.flatMap((answer) => answer.warnings))];
  return warnings.length === 0 ? [] : [['Before relying on it:', ...warnings.map((warning) => `  ${warning}`)].join('\n')];
};

/** The records of other lists of the answer, by their sentences; not what its summary says already. */
const sayTold = ({ tells = {} }: AnyQuestion, answer: Answer): string[] =>
  Object.entries(tells).flatMap(([list, heading]) => {
    const records = (answer as unknown as Readonly<Record<string, readonly { readonly sentence: string }[]>>)[list] ?? [];
    const told = records.filter(({ sentence }) => !answer.summary.includes(sentence));
    return told.length === 0 ? [] : [[`${heading}:`, ...told.map(({ sentence }) => `  ${sentence}`)].join('\n')];
  });

/** An answer for a terminal: what was asked, what answers it in a few sentences, the rows, and under them what to know before relying on it, how much is known, where it comes from and how to cite it. */
export const toAnswerText = (question: AnyQuestion, answer: Answer, width: number): string => {
  const whole = toTable(question, answer);
  const shows = question.shows?.[question.table];
  const table = toShow(whole, shows);
  // Why it is empty is its summary already.
  const note = answer.note && !answer.summary.includes(answer.note) ? [answer.note] : [];
  const others = otherLists(question, answer).map(({ name, count }) => `${name} (${count})`);
  const known = answer.coverageSentence === null ? '' : ` ${answer.coverageSentence}`;
  const below = [
    `Facts as at ${answer.asAt}.${known}${answer.illustrative ? ' It rests on invented examples.' : ''}`,
    ...saySources(answer.sources),
    `Link: ${answer.permalink}`,
    `Cite: ${answer.citation}`,
    ...(shows ? [`The table shows ${table.columns.length} of ${whole.columns.length} columns; --csv and --json have all.`] : []),
    ...(others.length > 0 ? [`Also in the answer, with --json: ${others.join(', ')}.`] : []),
  ];
  const rows = whole.rows.length === 0 ? 'No rows.\n' : toTextTable(table, width);
  return `${[answer.question, answer.summary.join('\n'), rows.trimEnd(), ...sayTold(question, answer), ...note, ...sayWarnings([answer]), below.join('\n')].join('\n\n')}\n`;
};
