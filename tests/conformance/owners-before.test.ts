import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { serviceOwnersOverTime } from '#questions/service-owners-over-time';
import { servicesWithoutOneOwner } from '#questions/services-without-one-owner';
import { loadDatasets } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';
import { testStores } from '../support/open-test-stores.js';
import { createDatasetParent, writeFolder } from '../support/write-dataset.js';

/** No owner has a day of beginning. Office was renamed, Agency merged out of two when it opened; Ministry was there when another body merged into it. */
const files = {
  'sources.csv': 'id,name,kind\none,One,PUBLISHED\n',
  'organisations.csv': `id,name,opened
office-before,Old office,
office,Office,
tests,Tests,
lorries,Lorries,
agency,Agency,2014-04-02
ministry,Ministry,2001-01-01
digital,Digital,
`,
  'organisation-successions.csv': `predecessor,successor,kind,on
office-before,office,RENAME,2013-05-13
tests,agency,MERGE,2014-04-02
lorries,agency,MERGE,2014-04-02
digital,ministry,MERGE,2020-01-01
`,
  'services.csv': 'id,name\npassport,Passport\ntest,Test\nguidance,Guidance\nz-allowance,Allowance\na-payment,Payment\n',
  'service-owners.csv': 'service,organisation\npassport,office\ntest,agency\nguidance,ministry\nz-allowance,ministry\na-payment,office\n',
  'service-successions.csv': 'predecessor,successor,kind,on\nz-allowance,a-payment,TRANSFER,2024-02-26\n',
};

describe.each(testStores({ brief: true }))('owners of which nobody recorded since when, $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadDatasets(store, [writeFolder(createDatasetParent(), 'before', files)]);
  }, 60_000);
  afterAll(() => store?.close(), 60_000);
  const find = (service: string) => ask({ store, today: '2026-06-01' }, serviceOwnersOverTime, { service });
  const changesOf = async (service: string) => {
    const { changes, otherChanges, warnings } = await find(service);
    const told = (some: typeof changes) => some.map(({ from, to, on }) => `${from.name} > ${to.name} ${on}`);
    return [told(changes), told(otherChanges), warnings.filter((warning) => warning.startsWith('Since when'))];
  };

  it('were what they became out of before', async () => {
    expect(await changesOf('passport')).toEqual([
      ['Old office > Office 2013-05-13'],
      [],
      ['Since when Office has been the owner is not recorded; before 13 May 2013 it was Old office.'],
    ]);
    expect(await changesOf('test')).toEqual([
      ['Lorries > Agency 2014-04-02', 'Tests > Agency 2014-04-02'],
      [],
      ['Since when Agency has been the owner is not recorded; before 2 April 2014 it was Lorries and Tests.'],
    ]);
  });

  it('were not what merged into them while they were there', async () => {
    expect(await changesOf('guidance')).toEqual([[], ['Digital > Ministry 2020-01-01'], []]);
  });

  it('stand in the order in which their services followed one another', async () => {
    for (const service of ['z-allowance', 'a-payment'])
      expect((await find(service)).spans.map((span) => span.service.name)).toEqual(['Allowance', 'Payment']);
  });
});

/** One service without an owner today: Dawn, and Ash beside Birch, had it before; Elm will. */
const ended = {
  'sources.csv': 'id,name,kind\none,One,PUBLISHED\n',
  'organisations.csv': 'id,name\nbirch,Birch\nash,Ash\ndawn,Dawn\nelm,Elm\n',
  'services.csv': 'id,name\nform,Send the form\n',
  'service-owners.csv':
    'service,organisation,from,to\nform,birch,2014-01-01,2016-01-01\nform,dawn,2010-01-01,2012-01-01\nform,ash,2014-01-01,2016-01-01\nform,elm,2018-01-01,2020-01-01\n',
};

describe.each(testStores({ brief: true }))('who owned a service before, $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadDatasets(store, [writeFolder(createDatasetParent(), 'ended', ended)]);
  }, 60_000);
  afterAll(() => store?.close(), 60_000);

  it.each([
    ['2013-01-01', ['Dawn']],
    ['2016-01-01', ['Ash', 'Birch', 'Dawn']],
    ['2020-01-01', ['Elm', 'Ash', 'Birch', 'Dawn']],
  ])('is told on %s latest first and then by name, without whoever came later', async (asAt, names) => {
    const { services } = await ask({ store }, servicesWithoutOneOwner, { finding: 'NONE', asAt });
    expect(services.map(({ earlier }) => earlier.map(({ organisation }) => organisation.name))).toEqual([names]);
  });
});
