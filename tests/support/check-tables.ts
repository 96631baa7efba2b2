import { expect } from '@jest/globals';
import type { Answer, AnyQuestion } from '#questions/question';
import { columnsOf, toAnswerParts, type Asked } from '../../ui/src/view-model/answers/answer-table.js';
import { toSaying } from '../../ui/src/view-model/answers/to-saying.js';
import { formatsIn } from '../../ui/src/view-model/formats.js';
import { cy } from '../../ui/src/words/cy.js';
import { en } from '../../ui/src/words/en.js';

/** Written for programs: codes, keys of things and hand-offs, JSON. */
const forPrograms = /[A-Z]{2,}_|^[A-Z]{4,}$|[a-z]+:[a-z0-9-]+ |^[a-z-]+:[a-z0-9-]+$|>|[{}"]/;
/** What organisations call themselves. */
const abbreviations = 'abbreviation';
const sayings = { en: toSaying(en, formatsIn.en), cy: toSaying(cy, formatsIn.cy) };

const toAsked = ({ name, table, unfolds, shows }: AnyQuestion): Asked => ({
  name,
  table: String(table),
  unfolds: unfolds ?? null,
  shows: Object.entries(shows ?? {}).map(([list, columns]) => ({ list, columns: columns as readonly string[] })),
});

/** The columns that a question begins its tables with. */
export const firstColumnsOf = (question: AnyQuestion): string[] =>
  toAsked(question).shows.flatMap(({ list, columns }) => columnsOf(columns).map((column) => `${list}.${column}`));

/**
 * That the page says an answer for readers: no code, no key, no heading twice, and no more columns first than fit a page.
 * @returns the columns that the answer has, each after the name of its list
 */
export const checkTables = (question: AnyQuestion, answer: Answer, language: keyof typeof sayings): string[] => {
  const { tables, beside } = toAnswerParts(answer as never, sayings[language], toAsked(question));
  const cells = [
    ...tables.flatMap(({ columns, rows }) => rows.flatMap((row) => row.flatMap((cell, at) => (columns[at] === abbreviations ? [] : cell)))),
    ...beside.flatMap(([name, cell]) => [{ text: name, key: null }, ...cell]),
  ];
  expect(cells.filter(({ text, key }) => forPrograms.test(text) || (key === null && /^[A-Z]{2,}$/.test(text)))).toEqual([]);
  for (const { name, first, columns } of tables) {
    expect(first).toBeLessThanOrEqual(8);
    const headings = columns.map((column) => sayings[language].field(column, name));
    expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
  }
  return tables.flatMap(({ name, columns }) => columns.map((column) => `${name === 'reported' ? 'silos' : name}.${column}`));
};
