import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { readSurveyed } from '#api/lookups/surveyed';
import { graphSummary } from '#questions/graph-summary';
import { policiesWithoutService } from '#questions/policies-without-service';
import { professionsMissing } from '#questions/professions-missing';
import { servicesInNoJourney } from '#questions/services-in-no-journey';
import { servicesWherePolicyAndDeliveryDiffer } from '#questions/services-where-policy-and-delivery-differ';
import { servicesWithoutOneOwner } from '#questions/services-without-one-owner';
import { similarServices } from '#questions/similar-services';
import { waysOfMaking } from '#questions/ways-of-making';
import { loadDatasets } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';
import { testStores } from '../support/open-test-stores.js';
import { createDatasetParent, writeFolder } from '../support/write-dataset.js';

const today = '2026-06-01';
const files = {
  'sources.csv': 'id,name,kind\none,One,PUBLISHED\n',
  'organisations.csv': 'id,name,kind\nd,Department,MINISTERIAL_DEPARTMENT\ne,Earlier,MINISTERIAL_DEPARTMENT\n',
  'policies.csv': 'id,name\np,Policy\nq,Another policy\n',
  'policy-owners.csv': 'policy,organisation\np,e\nq,e\n',
  // One ended when another followed it, one with its owner, and of two nobody recorded when.
  'services.csv': `id,name,status,policies,category,audience
lasting,Lasting,LIVE,,Claim,public
followed,Followed,RETIRED,p,Claim,public
owned,Owned,RETIRED,,Claim,public
unknown,Unknown,RETIRED,q,Claim,public
passed,Passed on,RETIRED,,Claim,public
`,
  'service-successions.csv': 'predecessor,successor,kind,on\nfollowed,lasting,MERGE,2017-04-06\n',
  'service-owners.csv':
    'service,organisation,from,to\nlasting,d,,\nfollowed,d,2010-01-01,2020-01-01\nowned,d,2010-01-01,2019-01-01\nunknown,d,,\npassed,e,,2013-06-01\npassed,d,2013-06-01,\n',
  'service-metrics.csv': `service,kind,start,end,value,unit
lasting,VOLUME,2011-04-01,2012-03-31,9,claims
followed,VOLUME,2012-04-01,2013-03-31,7,claims
owned,VOLUME,2011-04-01,2012-03-31,5,claims
unknown,VOLUME,2011-04-01,2012-03-31,3,claims
passed,VOLUME,2011-04-01,2012-03-31,1,claims
`,
};
const left = (count: number) => `Services that have ended since, on a day that is not recorded, are left out: ${count}.`;

describe.each(testStores())('a service that has ended, $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadDatasets(store, [writeFolder(createDatasetParent(), 'ended', files)]);
  }, 60_000);
  afterAll(() => store?.close(), 60_000);
  const asking = () => ({ store, today });

  it.each([
    ['2013-05-31', ['lasting', 'followed', 'owned', 'passed']],
    ['2017-04-05', ['lasting', 'followed', 'owned']],
    ['2017-04-06', ['lasting', 'owned']],
    ['2018-12-31', ['lasting', 'owned']],
    ['2019-01-01', ['lasting']],
    [today, ['lasting']],
  ])('counts on dates before it did, as on %s', async (asAt, there) => {
    const offJourney = await ask(asking(), servicesInNoJourney, { asAt });
    expect(offJourney.services.map(({ service }) => service.id.replace('service:', ''))).toEqual(there);
    const owners = await ask(asking(), servicesWithoutOneOwner, { asAt });
    expect(owners.servicesInAll).toBe(there.length);
    const inAll = await ask(asking(), graphSummary, { asAt });
    const counted = inAll.departments.map(({ department: { id }, services }) => [id.replace('organisation:', ''), services]);
    expect(Object.fromEntries(counted)).toEqual(there.includes('passed') ? { d: there.length - 1, e: 1 } : { d: there.length });
    expect(inAll.completeness.find(({ what }) => what === 'services with an owner')).toMatchObject({
      known: there.length - (owners.counts.find(({ finding }) => finding === 'NONE')?.count ?? 0),
      of: there.length,
    });
    const ways = await ask(asking(), waysOfMaking, { asAt });
    expect(ways.services).toBe(there.length);
    const similar = await ask(asking(), similarServices, { service: 'lasting', asAt });
    const missing = await ask(asking(), professionsMissing, { service: 'lasting', asAt });
    for (const { warnings } of [offJourney, owners, inAll, ways, similar, missing])
      expect(warnings.filter((warning) => / are left out: \d/.test(warning))).toEqual(
        asAt === today ? [] : [left(there.includes('passed') ? 1 : 2)],
      );
    expect(similar.services.map(({ service }) => service.id.replace('service:', '')).sort()).toEqual(
      there.filter((one) => one !== 'lasting').sort(),
    );
    expect(missing.ofItsKind).toBe(there.length - 1);
    const without = await ask(asking(), policiesWithoutService, { asAt });
    expect(without.totalCount).toBe(there.includes('followed') ? 1 : 2);
    expect(without.warnings).toEqual(asAt === today ? [] : [left(1)]);
    const surveyed = await store.read((run) => readSurveyed(run, 'd', asAt));
    expect(surveyed.services.map(({ id }) => id)).toEqual(there.filter((one) => one !== 'passed').sort());
    const delivery = await ask(asking(), servicesWherePolicyAndDeliveryDiffer, { asAt });
    expect(delivery).toMatchObject(
      there.includes('followed') ? { totalCount: 1, coverage: 1 / there.length } : { totalCount: 0, coverage: 0 },
    );
  });

  it('is told of with when it was counted, and by name where it is the only one', async () => {
    const { summary, warnings } = await ask(asking(), servicesInNoJourney, {});
    expect(summary).toEqual(['On no journey: 1 service with a known volume – Lasting.']);
    expect(warnings).toContain('Figures are the latest that each source gives, of April 2011 to March 2012.');
  });
});
