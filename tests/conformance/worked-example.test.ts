import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import type { Boundary } from '#analysis/journey-facts';
import { loadDatasets } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';
import { neo4jMissing, testStores } from '../support/open-test-stores.js';
import { sharedData } from '../support/shared-data.js';
import { workedExample } from '../support/worked-example.js';
import { writeJourneyFacts } from '../support/write-journey-facts.js';

if (neo4jMissing) it.skip(neo4jMissing, () => undefined);
const folder = sharedData('worked-example');
if (folder === null) it.skip('the worked example as a dataset folder: needs ../shared/data/worked-example', () => undefined);

const ways = [
  { way: 'written', fill: (store: GraphStore) => writeJourneyFacts(store, workedExample, { journey: 'toy', sourceKind: 'ILLUSTRATIVE' }) },
  ...(folder === null ? [] : [{ way: 'loaded from its folder', fill: (store: GraphStore) => loadDatasets(store, [folder]) }]),
];
const cases = testStores({ brief: true }).flatMap(({ name, open }) => ways.map(({ way, fill }) => ({ name, way, open, fill })));

describe.each(cases)('the worked example through ask: $way, $name', ({ open, fill }) => {
  let store: GraphStore;
  const askAbout = (given: Record<string, unknown> = {}) =>
    ask({ store, today: '2026-06-01' }, silosSplittingJourney, { journey: 'toy', ...given });

  beforeAll(async () => {
    store = await open();
    await fill(store);
  }, 60_000);
  afterAll(() => store?.close(), 60_000);

  it.each<[Boundary, number, number, number, number]>([
    ['ORGANISATION', 7 / 8, 3 / 4, 2 / 3, 1 / 3],
    ['DEPARTMENT', 7 / 8, 3 / 4, 2 / 3, 1 / 3],
    ['PROFESSION', 3 / 5, 3 / 5, 5 / 12, 7 / 9],
    ['ACTIVITY', 3 / 5, 3 / 5, 5 / 12, 7 / 9],
  ])('measures %s', async (boundary, value, hard, demand, ties) => {
    const answer = await askAbout({ boundary });
    expect(answer.splitIndex.value).toBeCloseTo(value, 12);
    expect(answer.splitIndex.coverage).toBe(1);
    expect(answer.coverage).toBe(1);
    expect(answer.hardSplitShare).toBeCloseTo(hard, 12);
    expect(answer.deficit.demand).toBeCloseTo(demand, 12);
    expect(answer.deficit.ties).toBeCloseTo(ties, 12);
    expect(answer.deficit.deficit).toBeCloseTo(demand - ties, 12);
  });

  it('tells each hand-off', async () => {
    const { handOffs, handOffCounts } = await askAbout();
    expect(
      handOffs.map((handOff) => [
        handOff.key,
        handOff.class,
        handOff.tieMean,
        handOff.brokers.map(({ name }) => name).join(' '),
        handOff.asked,
      ]),
    ).toEqual([
      ['s1>s2', 'CONTINUITY', 1, 'a5 a6', 'BOTH'],
      ['s2>s3', 'SPLIT', 0, 'a1', 'BOTH'],
      ['s3>s4', 'SPLIT', 0, '', 'BOTH'],
      ['s3>s5', 'CONTINUITY', 1, 'a1', 'BOTH'],
      ['s4>s6', 'SPLIT', 0, 'a2', 'BOTH'],
      ['s5>s6', 'WEAK', 0.5, '', 'BOTH'],
    ]);
    expect(handOffCounts).toEqual({ total: 6, crossing: 4, mayCross: 0, continuity: 2, bridged: 0, weak: 1, split: 3, unknown: 0 });
    const weak = handOffs[5]!;
    expect(weak.crosses).toEqual(['ORGANISATION', 'DEPARTMENT']);
    expect(weak.crossings.map(({ share }) => share)).toEqual([1, 1, 0, 0]);
    expect(weak.fromDepartments.map(({ id }) => id)).toEqual(['organisation:beta']);
    expect(weak.askedOn).toBe('2026-01-01');
    expect(weak.basis).toBe('ORDER');
  });

  it('tells the close groups and when they join', async () => {
    const answer = await askAbout();
    expect(answer.silos.map((silo) => [silo.name, silo.demandShare, silo.splits])).toEqual([
      ['a1 and a2', 1 / 2, true],
      ['a3 and a4', 1 / 2, true],
      ['a5 and a6', 1 / 3, true],
    ]);
    for (const [index, score] of [5 / 12, 5 / 12, 1 / 3].entries()) expect(answer.silos[index]!.score).toBeCloseTo(score, 12);
    expect(new Set(answer.silos.map(({ id }) => id)).size).toBe(3);
    expect(answer.merges.map(({ at, groups }) => [at, groups.map((group) => group.map(({ name }) => name).join(''))])).toEqual([
      [1, ['a1', 'a2']],
      [1, ['a3', 'a4']],
      [1, ['a5', 'a6']],
      [0.5, ['a1a2', 'a3a4', 'a5a6']],
    ]);
    expect((await askAbout({ cohesionAt: 0.5 })).silos).toEqual([]);
  });

  it('says that it is invented and names nobody as without a link', async () => {
    const answer = await askAbout();
    expect(answer.illustrative).toBe(true);
    expect(answer.summary).toEqual([
      'All 4 crossing hand-offs are known: 0 regular, 1 light, 3 none recorded. Mend first: Step 4 → Step 6, by bringing together a1 and a5; 4 other pairs would mend as much.',
      'Invented example. These organisations and teams do not exist; it shows what Crosscut can say once teams have answered.',
      'The unlinked share is 88%.',
    ]);
    // Once is enough: the sentences about groups leave it to the summary.
    expect(answer.silos.filter(({ sentence }) => sentence.includes('Invented example'))).toEqual([]);
    const split = answer.handOffs.find((handOff) => handOff.key === 's3>s4')!;
    expect(split.finding).toBe(
      'No working link is recorded here. Beta was asked on 1 January 2026, but not about this pair. Worth asking before drawing a conclusion. ' +
        'Invented example. These organisations and teams do not exist; it shows what Crosscut can say once teams have answered.',
    );
  });

  it('refuses what it cannot measure', async () => {
    await expect(askAbout({ journey: 'nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(askAbout({ cohesionAt: 0 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(askAbout({ cohesionAt: 1.1 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(askAbout({ nation: 'Atlantis' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
