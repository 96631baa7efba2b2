import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { questions } from '#questions/index';
import type { Answer, AnyQuestion } from '#questions/question';
import { largestPage } from '#questions/parts/page';
import type { GraphStore } from '#store/graph-store';
import { checkSummary, mainOf } from '../support/check-summary.js';
import { checkTables, firstColumnsOf } from '../support/check-tables.js';
import { loadShippedData } from '../support/load-shipped-data.js';
import { neo4jMissing, testStores } from '../support/open-test-stores.js';

const today = '2026-11-24';
const asked = questions.flatMap((question: AnyQuestion) =>
  question.samples.map((sample) => ({ question, sample, title: `${question.name} ${JSON.stringify(sample)}` })),
);

const about = new Set(['summary', 'warnings', 'sources']);
/** Samples that are to find nothing: of real services nobody has recorded professions, and the answer says who could tell. */
const findingNothing = new Set(['professionsMissing {"service":"probate"}']);

/** When something was loaded differs from store to store, and nothing else may. */
const withoutMoments = (answer: object): object =>
  JSON.parse(
    JSON.stringify(answer, (_name, value: unknown) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? 'a moment' : value,
    ),
  ) as object;
const answerOf = (store: GraphStore, { question, sample }: (typeof asked)[number], more: { language?: 'cy'; first?: number } = {}) => {
  const { first, ...context } = more;
  return ask({ store, today, ...context }, question, first === undefined ? sample : { ...sample, first }) as Promise<Answer>;
};
/** Whose main number is counted over its rows, so that a page of them does not tell it. */
const countsRows = 'servicesWherePolicyAndDeliveryDiffer';

/** What has a name and an id that is neither a key nor an activity; and fields of inner use. */
const notByKey = (answer: object): string[] => {
  const found = new Set<string>();
  JSON.stringify(answer, (name, value: unknown) => {
    if (name.startsWith('__')) found.add(name);
    const thing = value as { id?: unknown; name?: unknown } | null;
    if (typeof thing?.id === 'string' && typeof thing.name === 'string' && !/^[a-z-]+:|^[A-Z]+$/.test(thing.id))
      found.add(`${name}: ${thing.id}`);
    return value;
  });
  return [...found];
};
const [embedded, ...others] = testStores({ brief: true });

describe('every question on the shipped data', () => {
  let store: GraphStore;
  const answers = new Map<string, object>();
  const columns = new Map<string, Set<string>>(questions.map(({ name }) => [name, new Set()]));
  beforeAll(async () => {
    store = await (embedded as (typeof others)[number]).open();
    await loadShippedData(store);
  }, 60_000);
  afterAll(() => store?.close());

  it('has at least one sample', () => {
    expect(questions.filter(({ samples }) => samples.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('has a main number for each', () => expect(Object.keys(mainOf).sort()).toEqual(questions.map(({ name }) => name).sort()));

  it.each(asked)('answers $title, for readers of both languages', async (each) => {
    const { question, sample } = each;
    const en = await answerOf(store, each);
    answers.set(each.title, withoutMoments(en));
    expect(en.sources.length).toBeGreaterThan(0);
    const lists = Object.entries(en).flatMap(([name, value]) => (Array.isArray(value) && !about.has(name) ? [value.length] : []));
    expect(lists.length === 0 || lists.some((length) => length > 0)).toBe(!findingNothing.has(each.title));
    expect(notByKey(en)).toEqual([]);
    expect(en.coverageSentence === null).toBe(en.coverage === null);
    const cy = await answerOf(store, each, { language: 'cy' });
    for (const column of checkTables(question, en, 'en')) columns.get(question.name)?.add(column);
    checkTables(question, cy, 'cy');
    const paged = question.name === countsRows && 'first' in sample;
    checkSummary(question.name, { en, cy, whole: paged ? await answerOf(store, each, { first: largestPage }) : en });
  });

  it.each([
    ['when-some1-dies', /when-someone-dies/],
    ['set-up-limitid-compny', /set-up-limited-company/],
    [
      'zzzzz',
      /^There is no journey with the id zzzzz\. The map holds no journey that is spelt like it; search finds things by their names, old names too\.$/,
    ],
  ])('names the journeys nearest to %s', async (journey, says) => {
    const refused = await ask({ store, today }, questions.find(({ name }) => name === 'silosSplittingJourney') as AnyQuestion, {
      journey,
    }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'NOT_FOUND', message: expect.stringMatching(says) });
    expect(String(refused)).toContain(`There is no journey with the id ${journey}.`);
  });

  it.each(questions)('has a sample of $name with rows to read', ({ name, table }: AnyQuestion) => {
    const rows = [...answers]
      .filter(([title]) => title.startsWith(`${name} `))
      .map(([, answer]) => (answer as Record<string, unknown>)[table]);
    expect(rows.some((held) => Array.isArray(held) && held.length > 0)).toBe(true);
  });

  it.each(questions)('begins $name with columns that an answer has', (question: AnyQuestion) => {
    expect(firstColumnsOf(question).filter((column) => !columns.get(question.name)?.has(column))).toEqual([]);
  });

  it('gives each its own answer', () => {
    expect(answers.size).toBe(asked.length);
    expect(new Set([...answers.values()].map((answer) => JSON.stringify(answer))).size).toBe(asked.length);
  });

  if (neo4jMissing) it.skip(neo4jMissing, () => undefined);
  if (others.length > 0)
    describe.each(others)('$name', ({ open }) => {
      let other: GraphStore;
      beforeAll(async () => {
        other = await open();
        await loadShippedData(other);
      }, 120_000);
      afterAll(() => other?.close(), 60_000);

      it.each(asked)(
        'gives the same answer to $title',
        async (each) => {
          expect(withoutMoments(await answerOf(other, each))).toEqual(answers.get(each.title));
          // A server that has just started plans each statement anew.
        },
        30_000,
      );
    });
});
