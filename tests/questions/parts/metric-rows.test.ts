import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { graphSummary } from '#questions/graph-summary';
import { journeyWithVolumes } from '#questions/journey-with-volumes';
import { servicesInNoJourney } from '#questions/services-in-no-journey';
import type { GraphStore } from '#store/graph-store';
import { createDatasetParent, openLoadedStore, writeFolder } from '../../support/load-dataset.js';

const files = {
  'sources.csv': 'id,name,kind\none,One,PUBLISHED\n',
  'services.csv': 'id,name\non,On a journey\noff,On none\nless,Less used\nunknown,Not known\n',
  'service-metrics.csv': `service,kind,start,end,value,unit
on,VOLUME,2015-04-01,2016-03-31,7,transactions
off,VOLUME,2015-04-01,2016-03-31,9,transactions
less,VOLUME,2015-04-01,2016-03-31,2,transactions
`,
  'journeys.csv': 'id,name\nj,Journey\n',
  'steps.csv': 'journey,id,position,name,services\nj,one,1,One,on\n',
};

describe('a figure', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openLoadedStore(writeFolder(createDatasetParent(), 'figures', files));
  });
  afterAll(() => store?.close());

  it.each([
    ['2016-01-01', [], []],
    ['2016-03-31', [], []],
    ['2016-04-01', [7], [9, 2]],
  ])('is known once its period is over, on %s', async (asAt, used, notUsed) => {
    const asking = { store, today: '2026-06-01' };
    const { steps } = await ask(asking, journeyWithVolumes, { journey: 'j', asAt });
    expect(steps.flatMap(({ services }) => services.flatMap(({ volume }) => volume?.value ?? []))).toEqual(used);
    expect((await ask(asking, servicesInNoJourney, { asAt })).services.flatMap(({ volume }) => volume ?? [])).toEqual(notUsed);
    const { completeness } = await ask(asking, graphSummary, { asAt });
    expect(completeness.find(({ what }) => what === 'services with a known volume')).toMatchObject({
      known: used.length + notUsed.length,
      of: 4,
    });
  });

  it('is known below the least that is asked for too', async () => {
    const answer = await ask({ store, today: '2026-06-01' }, servicesInNoJourney, { atLeast: 5 });
    expect([answer.totalCount, answer.coverage]).toEqual([1, 2 / 3]);
  });
});
