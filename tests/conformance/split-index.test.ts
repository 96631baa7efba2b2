import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { affectedByReorganisation } from '#questions/affected-by-reorganisation';
import { journeysByCrossing } from '#questions/journeys-by-crossing';
import { silosSplittingJourney } from '#questions/silos-splitting-journey';
import type { GraphStore } from '#store/graph-store';
import { loadShippedData } from '../support/load-shipped-data.js';
import { testStores } from '../support/open-test-stores.js';

const today = '2026-11-24';

describe.each(testStores({ brief: true }))('the split index beside other findings, $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadShippedData(store);
  }, 120_000);
  afterAll(() => store?.close(), 60_000);
  const alone = async (journey: string, boundary: string, nation?: string) =>
    (await ask({ store, today }, silosSplittingJourney, { journey, boundary, nation })).splitIndex;

  it.each([
    ['DEPARTMENT', undefined],
    ['ORGANISATION', undefined],
    ['DEPARTMENT', 'SCOTLAND'],
  ] as const)(
    'read for all journeys at once it is that of each alone, by %s, %s',
    async (boundary, nation) => {
      const { journeys } = await ask({ store, today }, journeysByCrossing, { boundary, nation, invented: true, first: 100 });
      expect(journeys.filter(({ splitIndex }) => splitIndex.value !== null).length).toBeGreaterThan(1);
      for (const { journey, splitIndex } of journeys)
        expect({ journey: journey.id, ...splitIndex }).toEqual({ journey: journey.id, ...(await alone(journey.id, boundary, nation)) });
    },
    60_000,
  );

  it('reads what a real reorganisation changed from the facts of its day', async () => {
    const { next, journeys } = await ask({ store, today }, affectedByReorganisation, {
      organisation: 'department-for-business-energy-and-industrial-strategy',
      asAt: '2023-02-06',
    });
    expect(next).toMatchObject({ on: '2023-02-07' });
    expect(journeys.length).toBeGreaterThan(0);
    for (const { journey, splitIndex, splitIndexAfter } of journeys) {
      const asked = (asAt: string) =>
        ask({ store, today }, silosSplittingJourney, { journey: journey.id, asAt }).then((answer) => answer.splitIndex);
      expect({ splitIndex, splitIndexAfter }).toEqual({
        splitIndex: await asked('2023-02-06'),
        splitIndexAfter: await asked('2023-02-07'),
      });
    }
  }, 60_000);
});
