import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { questions } from '#questions/index';
import type { Answer, AnyQuestion } from '#questions/question';
import { loadDatasets } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';
import { loadShippedData } from '../support/load-shipped-data.js';
import { testStores } from '../support/open-test-stores.js';

const today = '2026-11-24';
const named = (name: string) => questions.find((question) => question.name === name) as AnyQuestion;
const switched = questions.filter(({ params }) => 'invented' in params);
interface Listed {
  readonly totalCount: number;
  readonly journeys: readonly { readonly journey: { readonly illustrative: boolean } }[];
}
const realService = ({ params }: AnyQuestion): Record<string, unknown> => ('service' in params ? { service: 'probate' } : {});

describe.each(testStores({ brief: true }))('invented examples, $name', ({ open }) => {
  let shipped: GraphStore;
  beforeAll(async () => {
    shipped = await open();
    await loadShippedData(shipped);
  }, 120_000);
  afterAll(() => shipped?.close(), 60_000);
  const askShipped = (name: string, given: object = {}) =>
    ask({ store: shipped, today }, named(name), given as Record<string, unknown>) as Promise<Answer & Listed>;

  it('has one switch, wherever a question is not about one named thing', () => {
    const oneThing = (question: AnyQuestion) =>
      Object.values(question.params).some(
        (spec) => (spec as { kind: string; required?: boolean }).kind === 'id' && (spec as { required?: boolean }).required,
      );
    expect(questions.filter((question) => !oneThing(question) && !('invented' in question.params)).map(({ name }) => name)).toEqual([
      'factHistory',
    ]);
  });

  it.each(switched)('$name rests on nothing invented when told no', async (question) => {
    const sample = question.samples.find((one) => !('invented' in one) && !JSON.stringify(one).includes('demo')) ?? realService(question);
    const answer = await askShipped(question.name, { ...sample, invented: false });
    expect(answer.illustrative).toBe(false);
    expect(answer.sources.filter(({ kind }) => kind === 'ILLUSTRATIVE')).toEqual([]);
    expect(JSON.stringify(answer)).not.toMatch(/[a-z]:demo-/);
  });

  it('leaves them out where something real is there, and a link says so', async () => {
    const answer = await askShipped('journeysByCrossing', { first: 100 });
    expect(answer.journeys.some((one) => one.journey.illustrative)).toBe(false);
    expect(answer.permalink).toContain('invented=false');
    expect((await askShipped('journeysByCrossing', { first: 100, invented: true })).totalCount).toBeGreaterThan(answer.totalCount);
  });

  it('shows them, marked, where nothing real is there to look at', async () => {
    const answer = await askShipped('mixing');
    expect(answer.illustrative).toBe(true);
    expect(answer.warnings).toContain(
      'There is nothing real to look at here, so invented examples are shown. Without them, the answer would be empty.',
    );
  });

  it.each(['mixing', 'brokers', 'journeyTwins'])('%s by its own link says the same', async (name) => {
    const answer = await askShipped(name, name === 'journeyTwins' ? { journey: 'demo-learn-to-drive' } : { boundary: 'ORGANISATION' });
    const again = await askShipped(name, Object.fromEntries(new URL(answer.permalink, 'https://example.org').searchParams));
    expect(answer.permalink).toContain('invented=true');
    expect(again).toEqual(answer);
  });

  it.each([
    ['journeyTwins', { journey: 'demo-learn-to-drive' }],
    ['similarServices', { service: 'demo-name-register' }],
  ])('%s refuses to leave out the very thing that is asked about', async (name, given) => {
    await expect(askShipped(name, { ...given, invented: false })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `${Object.keys(given)[0]}: ${Object.values(given)[0]} is an invented example, and invented no leaves those out. Name a real one, or leave invented away.`,
    });
    expect((await askShipped(name, { ...given, invented: true })).warnings.join(' ')).not.toContain('nothing real');
  });

  it('says of a day before every dated ownership and membership that it is, and of no other', async () => {
    const says = (warnings: readonly string[]) =>
      warnings.filter((warning) => warning.startsWith('No dated ownership or membership on this map is as old as'));
    expect(says((await askShipped('silosSplittingJourney', { journey: 'when-someone-dies', asAt: '1850-01-01' })).warnings)).toEqual([
      'No dated ownership or membership on this map is as old as 1 January 1850: what has no start date is taken to have held then.',
    ]);
    for (const asAt of ['2018-01-31', today])
      expect(says((await askShipped('silosSplittingJourney', { journey: 'when-someone-dies', asAt })).warnings)).toEqual([]);
  });

  it('says of a day to come that little is known of it', async () => {
    const says = 'is yet to come: of what will begin or end by then, only what is recorded already is known.';
    expect((await askShipped('silosSplittingJourney', { journey: 'when-someone-dies', asAt: '2099-01-01' })).warnings).toContain(
      `1 January 2099 ${says}`,
    );
    expect(
      (await askShipped('silosSplittingJourney', { journey: 'when-someone-dies', asAt: today })).warnings.filter((warning) =>
        warning.includes(says),
      ),
    ).toEqual([]);
  });

  it('answers about an invented journey by its name, and marks it', async () => {
    const answer = await askShipped('journeyTwins', { journey: 'demo-learn-to-drive' });
    // It is compared with others, and built like none of them.
    expect(answer.journeys).toBeGreaterThan(1);
    expect(answer.illustrative).toBe(true);
    expect((await askShipped('silosSplittingJourney', { journey: 'demo-learn-to-drive' })).illustrative).toBe(true);
  });
});

it('without invented examples there is nothing to leave out', async () => {
  const store = await (testStores({ brief: true })[0] as ReturnType<typeof testStores>[number]).open();
  await loadDatasets(store, ['seeds/data/uk-organisations', 'seeds/data/uk-services', 'seeds/data/uk-journeys']);
  const answer = await ask({ store, today }, named('brokers'), {});
  expect(answer.illustrative).toBe(false);
  expect(answer.warnings.join(' ')).not.toContain('invented');
  await store.close();
}, 60_000);
