import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { servicesWithoutOneOwner } from '#questions/services-without-one-owner';
import { loadDatasets } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';
import { testStores } from '../support/open-test-stores.js';

/** One service without an owner today: Dawn, and Ash beside Birch, had it before; Elm will. */
const facts = {
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
    await loadDatasets(store, [writeFolder(createDatasetParent(), 'facts', facts)]);
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
