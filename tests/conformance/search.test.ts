import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { search } from '#api/lookups/search';
import { loadDatasets } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';
import { writeDataset } from '../support/load-dataset.js';
import { testStores } from '../support/open-test-stores.js';

const source = 'one';
const folder = () =>
  writeDataset('dying', {
    'sources.csv': [{ id: source, name: 'One', kind: 'PUBLISHED' }],
    'organisations.csv': [{ id: 'council', name: 'Council', source }],
    'services.csv': [
      { id: 'certificate', name: 'Death certificate', summary: 'Proof for banks.', source },
      { id: 'estate', name: 'Probate', source },
    ],
    'life-events.csv': [{ id: 'bereavement', name: 'Bereavement', kind: 'LIFE', source }],
    'journeys.csv': [{ id: 'dies', name: 'When someone dies', lifeEvent: 'bereavement', summary: 'Until all is settled.', source }],
    'steps.csv': [
      { journey: 'dies', id: 'order', position: '1', name: 'Order papers', services: 'certificate', source },
      { journey: 'dies', id: 'inherit', position: '2', name: 'Inherit', services: 'estate', source },
    ],
  });

describe.each(testStores({ brief: true }))('search, $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await loadDatasets(store, [folder()]);
  }, 60_000);
  afterAll(() => store?.close(), 60_000);
  const found = async (text: string) => (await search(store, text)).map(({ key, how, matched }) => `${key} ${how} ${matched}`);

  it.each([
    ['the life event that starts it', 'bereavement', ['life-event:bereavement NAME Bereavement', 'journey:dies ABOUT Bereavement']],
    ['a step', 'papers', ['step:dies/order NAME Order papers', 'journey:dies ABOUT Order papers']],
    ['a service that a step uses', 'death', ['service:certificate NAME Death certificate', 'journey:dies ABOUT Death certificate']],
    ['words of its summary', 'settled', ['journey:dies ABOUT Until all is settled.']],
  ])('finds a journey by %s, below what is called so', async (_what, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('finds a service by its summary', async () => {
    expect(await found('banks')).toEqual(['service:certificate ABOUT Proof for banks.']);
  });
});
