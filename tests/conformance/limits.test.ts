import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { checkLimits } from '#api/asking/check-limits';
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
  read: (work, options) =>
    store.read(
      (run) =>
        work(((cypher, parameters) => {
          if (limitsOf(question).some((limit) => limit.cypher === cypher)) return Promise.resolve([{ count }]);
          ran.push(cypher);
          return run(cypher, parameters);
        }) as Run),
      options,
    ),
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
    await expect(refusal).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringMatching(/^This answer would hold [\d,]+ [a-zA-Z ]+; [\d,]+ are allowed\. [A-Z].*\.$/),
    });
    const own = new Set(Object.values(question.reads as Record<string, { cypher: string }>).map(({ cypher }) => cypher));
    expect(ran.filter((cypher) => own.has(cypher))).toEqual([]);
  });

  it.each(limited)('$name counts what is there, and it is not nothing', async (question) => {
    const sample = { ...question.samples[0], invented: true };
    const given = Object.fromEntries(
      Object.entries(question.params as Record<string, { kind: string; fallback?: unknown }>).map(([name, spec]) => [
        name,
        (sample as Record<string, unknown>)[name] ?? spec.fallback ?? (spec.kind === 'list' ? [] : null),
      ]),
    );
    const counts = [];
    for (const { cypher, parameters } of limitsOf(question)) {
      const rows = await store.read((run) =>
        run(cypher, {
          ...given,
          ...parameters?.(given),
          level: given.level ?? 'ORGANISATION',
          asAt: today,
          invented: true,
          inventedSources: [],
        } as never),
      );
      counts.push(rows.reduce((sum, { count }) => sum + Number(count), 0));
    }
    // The last two of connectingPath count only where a way may have five hops: see below.
    if (question.name === 'connectingPath') expect(counts.splice(2)).toEqual([0, 0]);
    expect(counts.filter((count) => count > 0)).toHaveLength(counts.length);
  });
});

/** Layers of services, each of which requires every one of the next layer: 30 × 30 × … ways from the first to the last. */
const writeLayers = (store: GraphStore, width: number) =>
  store.write(async (run) => {
    const ids = (layer: number) => Array.from({ length: layer === 0 ? 1 : width }, (_, at) => `layer-${layer}-${at}`);
    for (let layer = 0; layer < 7; layer += 1)
      await run('UNWIND $ids AS id CREATE (:Service {id: id, name: id, sources: []})', { ids: ids(layer) });
    for (let layer = 0; layer < 6; layer += 1)
      await run(
        'UNWIND $from AS from UNWIND $to AS to MATCH (a:Service {id: from}) MATCH (b:Service {id: to}) CREATE (a)-[:REQUIRES {sources: []}]->(b)',
        { from: ids(layer), to: ids(layer + 1) },
      );
  });
const named = (name: string) => questions.find((question) => question.name === name) as AnyQuestion;

describe.each(testStores({ brief: true }))('what grows without bound, $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await writeLayers(store, 30);
    await store.write((run) =>
      run("UNWIND range(1, 5001) AS at CREATE (:Service {id: 'owned-' + toString(at), name: 'Owned', sources: []})"),
    );
    await store.write((run) =>
      run(
        "CREATE (o:Organisation {id: 'hub', name: 'Hub', sources: []}) CREATE (:Organisation {id: 'far', name: 'Far', sources: []}) WITH o MATCH (s:Service {name: 'Owned'}) CREATE (s)-[:OWNED_BY {sources: []}]->(o)",
      ),
    );
    await store.write((run) =>
      run(
        "MATCH (o:Organisation {id: 'hub'}) MATCH (s:Service {id: 'owned-1'}) CREATE (:Organisation {id: 'leaf', name: 'Leaf', sources: []})-[:PART_OF {sources: []}]->(o) CREATE (s)-[:IMPLEMENTS {sources: []}]->(:Policy {id: 'beyond', name: 'Beyond', sources: []})",
      ),
    );
  }, 120_000);
  afterAll(() => store?.close(), 60_000);
  const asked = (name: string, given: object) =>
    ask({ store, today }, named(name), given as Record<string, unknown>).then(
      (answer) => answer as unknown as Record<string, unknown[]>,
      (error: { code: string }) => error.code,
    );

  it('goes to each service once, however many ways lead there', async () => {
    const began = performance.now();
    expect(((await asked('servicesBefore', { service: 'layer-0-0' })) as { services: unknown[] }).services).toHaveLength(180);
    expect(((await asked('servicesAfter', { service: 'layer-6-0', hops: 2 })) as { services: unknown[] }).services).toHaveLength(60);
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 60_000);

  it('refuses a way through more things than there may be, unless both ends are near', async () => {
    expect(await asked('connectingPath', { from: 'organisation:hub', to: 'organisation:far' })).toBe('LIMIT_EXCEEDED');
    expect(((await asked('connectingPath', { from: 'organisation:hub', to: 'service:owned-1' })) as { ways: unknown[] }).ways).toHaveLength(
      1,
    );
    expect(
      ((await asked('connectingPath', { from: 'organisation:hub', to: 'organisation:far', hops: 2 })) as { ways: unknown[] }).ways,
    ).toHaveLength(0);
  }, 60_000);

  it.each([
    ['leaf', 'far', 4, 0],
    ['leaf', 'far', 5, 'LIMIT_EXCEEDED'],
    ['far', 'leaf', 5, 0],
    ['far', 'leaf', 6, 'LIMIT_EXCEEDED'],
  ])(
    'counts what is two hops off before a way from %s to %s of %d hops is looked for',
    async (from, to, hops, found) => {
      const ran: string[] = [];
      const heard: GraphStore = {
        ...store,
        read: (work, options) =>
          store.read((run) => work(((cypher, parameters) => (ran.push(cypher), run(cypher, parameters))) as Run), options),
      };
      const given = { from: `organisation:${from}`, to: `organisation:${to}`, hops };
      const outcome = await ask({ store: heard, today }, named('connectingPath'), given).then(
        (answer) => (answer as unknown as { ways: unknown[] }).ways.length,
        (error: { code: string }) => error.code,
      );
      const own = new Set(Object.values(named('connectingPath').reads as Record<string, { cypher: string }>).map(({ cypher }) => cypher));
      expect([outcome, ran.some((cypher) => own.has(cypher))]).toEqual([found, found !== 'LIMIT_EXCEEDED']);
    },
    60_000,
  );

  it.each([
    ['service:owned-1', 2],
    ['policy:beyond', 3],
  ])(
    'does not count what lies beyond %s, to which a shorter way leads',
    async (to, hops) => {
      expect(await asked('connectingPath', { from: 'organisation:leaf', to, hops: 6 })).toMatchObject({ hops });
    },
    60_000,
  );
});

it('lets exactly as much pass as is allowed', async () => {
  const limit: Limit = { cypher: 'count', most: 5, what: 'things', instead: 'Ask for less.' };
  const found = (count: number) => checkLimits(async () => [{ count }], [limit], {});
  await expect(found(5)).resolves.toBeUndefined();
  await expect(found(6)).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
    message: 'This answer would hold 6 things; 5 are allowed. Ask for less.',
  });
});
