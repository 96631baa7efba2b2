import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { checkLimits } from '#api/check-limits';
import { questions } from '#questions/index';
import type { AnyQuestion, Limit } from '#questions/question';
import type { GraphStore, Run } from '#store/graph-store';
import { loadShippedData } from '../support/load-shipped-data.js';
import { testStores } from '../support/open-test-stores.js';

const today = '2026-11-24';
const limited = questions.filter(({ limits }: AnyQuestion) => limits !== undefined);
const limitsOf = (question: AnyQuestion) => question.limits as readonly Limit[];

/** The store as it is, but its counts for limits give `count`; what else is run is kept in `ran`. */
const counting = (store: GraphStore, question: AnyQuestion, count: number, ran: string[]): GraphStore => ({
  ...store,
  read: (work, options) => store.read((run) => work(((cypher, parameters) => {
    if (limitsOf(question).some((limit) => limit.cypher === cypher)) return Promise.resolve([{ count }]);
    ran.push(cypher);
    return run(cypher, parameters);
  }) as Run), options),
});

describe.each(testStores({ brief: true }))('limits, $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadShippedData(store);
  }, 120_000);
  afterAll(() => store?.close(), 60_000);

  it.each(limited)('$name is refused before it reads anything of its own', async (question) => {
    const ran: string[] = [];
    const most = Math.max(...limitsOf(question).map((limit) => limit.most));
    const refusal = ask({ store: counting(store, question, most + 1, ran), today }, question, question.samples[0] ?? {});
    await expect(refusal).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', message: expect.stringMatching(/^This answer would hold [\d,]+ [a-zA-Z ]+; [\d,]+ are allowed\. [A-Z].*\.$/) });
    const own = new Set(Object.values(question.reads as Record<string, { cypher: string }>).map(({ cypher }) => cypher));
    expect(ran.filter((cypher) => own.has(cypher))).toEqual([]);
  });

  it.each(limited)('$name counts what is there, and it is not nothing', async (question) => {
    const sample = { ...question.samples[0], invented: true };
    const given = Object.fromEntries(Object.keys(question.params).map((name) => [name, (sample as Record<string, unknown>)[name] ?? null]));
    for (const { cypher } of limitsOf(question)) {
      const [row] = await store.read((run) => run(cypher, { ...given, level: given.level ?? 'ORGANISATION', asAt: today, invented: true, inventedSources: [] } as never));
      expect(row?.count).toBeGreaterThan(0);
    }
  });
});

it('lets exactly as much pass as is allowed', async () => {
  const limit: Limit = { cypher: 'count', most: 5, what: 'things', instead: 'Ask for less.' };
  const found = (count: number) => checkLimits(async () => [{ count }], [limit], {});
  await expect(found(5)).resolves.toBeUndefined();
  await expect(found(6)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', message: 'This answer would hold 6 things; 5 are allowed. Ask for less.' });
});
