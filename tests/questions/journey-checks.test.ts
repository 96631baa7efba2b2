import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { journeyChecks } from '#questions/journey-checks';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import type { GraphStore } from '#store/graph-store';
import { openWorkedExample } from './open-worked-example.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openWorkedExample();
});
afterAll(() => store.close());

const bothSides = async (journey = 'toy') =>
  (await ask({ store }, journeyChecks, { journey })).checks.find(({ check }) => check === 'BOTH_SIDES_WORK_TOGETHER');

describe('journeyChecks', () => {
  it('finds a gap where a hand-off between departments has no regular link', async () => {
    expect(await bothSides()).toMatchObject({ result: 'GAP' });
  });

  it('passes nothing where no hand-off is known', async () => {
    expect(await bothSides('empty')).toMatchObject({ result: 'UNKNOWN', about: [] });
  });

  it('does not pass a journey whose owners are not known', async () => {
    await store.write((run) => run('MATCH (:Service)-[r:OWNED_BY]->() DELETE r'));
    expect(await bothSides()).toMatchObject({
      result: 'UNKNOWN',
      because:
        'No hand-off of this journey is known to cross departments. Whether hand-offs cross departments is not known for 6, because an owner is missing.',
    });
    expect((await bothSides())?.about).toHaveLength(6);
  });
});

describe('a journey with very many teams', () => {
  const crowd = (service: string, count: number) =>
    store.write((run) =>
      run(
        "UNWIND $ids AS id MATCH (s:Service {id: $service}) CREATE (:Team {id: id, name: id, activity: 'DELIVERY', sources: []})-[:WORKS_ON {sources: []}]->(s)",
        { service, ids: Array.from({ length: count }, (_, at) => `crowd-${service}-${at}`) },
      ),
    );

  it('is measured while its pairs are few enough, and refused before they are made above that', async () => {
    await crowd('a', 100);
    await crowd('b', 150);
    const { handOffs } = await ask({ store }, silosSplittingJourney, { journey: 'toy' });
    expect(handOffs[0]?.missingPairs.length).toBeGreaterThan(15_000);
    await crowd('c', 360);
    await expect(ask({ store }, silosSplittingJourney, { journey: 'toy' })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringMatching(/pairs of teams at the hand-offs of one journey; 20,000 are allowed/),
    });
    await expect(bothSides()).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  }, 60_000);
});
