import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { ask } from '#api/ask';
import { questions } from '#questions/index';
import type { AnyQuestion } from '#questions/question';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { columnsOf, toAnswerParts, type Asked } from '../../ui/src/view-model/answers/answer-table.js';
import { toSaying } from '../../ui/src/view-model/answers/to-saying.js';
import { formatsIn } from '../../ui/src/view-model/formats.js';
import { cy } from '../../ui/src/words/cy.js';
import { en } from '../../ui/src/words/en.js';
import { loadShippedData } from '../support/load-shipped-data.js';

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

describe('what the page says of every answer', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openEmbeddedStore({ folder: null });
    await loadShippedData(store);
  }, 60_000);
  afterAll(() => store?.close());

  it.each(
    questions.flatMap((question: AnyQuestion) =>
      question.samples.map((sample) => ({ question, sample, title: `${question.name} ${JSON.stringify(sample)}` })),
    ),
  )('is for readers: $title', async ({ question, sample }) => {
    for (const language of ['en', 'cy'] as const) {
      const answer = await ask({ store, language, today: '2026-11-24' }, question, sample);
      const { tables, beside } = toAnswerParts(answer as never, sayings[language], toAsked(question));
      const cells = [
        ...tables.flatMap(({ columns, rows }) =>
          rows.flatMap((row) => row.flatMap((cell, at) => (columns[at] === abbreviations ? [] : cell))),
        ),
        ...beside.flatMap(([name, cell]) => [{ text: name, key: null }, ...cell]),
      ];
      expect(cells.filter(({ text, key }) => forPrograms.test(text) || (key === null && /^[A-Z]{2,}$/.test(text)))).toEqual([]);
      for (const { name, columns } of tables) {
        const headings = columns.map((column) => sayings[language].field(column, name));
        expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
      }
    }
  });

  it('begins with columns that fit a page, each of which an answer has', async () => {
    for (const question of questions as readonly AnyQuestion[]) {
      const asked = toAsked(question);
      const found = new Set<string>();
      for (const sample of question.samples) {
        const answer = await ask({ store, today: '2026-11-24' }, question, sample);
        for (const { name, first, columns } of toAnswerParts(answer as never, sayings.en, asked).tables) {
          expect(first).toBeLessThanOrEqual(8);
          for (const column of columns) found.add(`${name === 'reported' ? 'silos' : name}.${column}`);
        }
      }
      const wanted = asked.shows.flatMap(({ list, columns }) => columnsOf(columns).map((column) => `${list}.${column}`));
      expect(wanted.filter((column) => !found.has(column))).toEqual([]);
    }
  }, 60_000);

  it('says of what how much is known, wherever an answer tells it', async () => {
    for (const question of questions as readonly AnyQuestion[])
      for (const sample of question.samples) {
        const { coverage, coverageSentence } = await ask({ store, today: '2026-11-24' }, question, sample);
        expect([question.name, coverageSentence === null]).toEqual([question.name, coverage === null]);
      }
  }, 60_000);

  it('has a word for every value of the API, in English and in Welsh', () => {
    const schema = buildSchema(readFileSync('api/src/graphql/schema.graphql', 'utf8'));
    const apart = new Set(['NameKind', 'RelationshipType']);
    const values = Object.values(schema.getTypeMap()).flatMap((type) =>
      isEnumType(type) && !type.name.startsWith('__') && !apart.has(type.name) ? type.getValues().map(({ name }) => name) : [],
    );
    const names = ['', 'kind', 'only'];
    for (const { coded } of Object.values(sayings))
      expect(values.filter((value) => names.every((name) => coded(name, value) === null))).toEqual([]);
  });
});
