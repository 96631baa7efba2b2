import { afterEach, describe, expect, it } from '@jest/globals';
import { loadDatasets } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';
import { openLoadedStore, writeDataset } from '../support/load-dataset.js';

const services = ['s', 't', 'u'];
const extract = (owners: Readonly<Record<string, string>>) => writeDataset('extract', {
  'sources.csv': [{ id: 'x', name: 'X', kind: 'PUBLISHED' }], 'organisations.csv': ['a', 'b'].map((id) => ({ id, name: id })), 'services.csv': services.map((id) => ({ id, name: id })),
  'service-owners.csv': Object.entries(owners).map(([service, organisation]) => ({ service, organisation })),
});

describe('a monthly extract', () => {
  let store: GraphStore;
  afterEach(() => store?.close());
  const load = (owners: Readonly<Record<string, string>>, snapshotAsOf: string) => loadDatasets(store, [extract(owners)], { snapshotAsOf, allowEnds: true });
  const owners = async () => (await store.read((run) => run('MATCH (s:Service)-[r:OWNED_BY]->(o) RETURN s.id AS s, o.id AS o, r.from AS f, r.to AS t')))
    .map(({ s, o, f, t }) => `${String(s)} ${String(o)} ${String(f ?? '…')} ${String(t ?? '…')}`).sort();

  it('closes what is gone, opens what is new and leaves the past as it was', async () => {
    store = await openLoadedStore();
    await load({ s: 'a', t: 'a' }, '2026-01-01');
    expect(await owners()).toEqual(['s a … …', 't a … …']);
    await load({ s: 'a', t: 'b' }, '2026-02-01');
    const february = ['s a … …', 't a … 2026-02-01', 't b 2026-02-01 …'];
    expect(await owners()).toEqual(february);
    expect((await load({ s: 'a', t: 'b' }, '2026-02-01'))[0]).toMatchObject({ added: 0, changed: 0, ended: 0, nothingToDo: true });
    await load({ s: 'a', t: 'b' }, '2026-03-01');
    expect(await owners()).toEqual(february);
    await load({ s: 'a', t: 'a' }, '2026-04-01');
    expect(await owners()).toEqual(['s a … …', 't a 2026-04-01 …', 't a … 2026-02-01', 't b 2026-02-01 2026-04-01']);
  });

  it('knows its services again when they leave the extract', async () => {
    store = await openLoadedStore();
    await load({ s: 'a', u: 'a' }, '2026-01-01');
    await loadDatasets(store, [writeDataset('extract', { 'sources.csv': [{ id: 'x', name: 'X', kind: 'PUBLISHED' }], 'services.csv': [{ id: 's', name: 's' }] })], { snapshotAsOf: '2026-02-01' });
    expect(await store.read((run) => run('MATCH (s:Service) RETURN count(s) AS services'))).toEqual([{ services: 3 }]);
    expect(await owners()).toEqual(['s a … 2026-02-01', 'u a … 2026-02-01']);
  });

  it('corrects an extract of the same day without periods of no day, and refuses an older one', async () => {
    store = await openLoadedStore();
    await load({ s: 'a' }, '2026-01-01');
    await load({ s: 'a', t: 'b' }, '2026-02-01');
    await load({ s: 'a', t: 'a' }, '2026-02-01');
    expect(await owners()).toEqual(['s a … …', 't a 2026-02-01 …']);
    await expect(load({ s: 'b' }, '2026-01-15')).rejects.toThrow('extract has an extract of 2026-02-01 in the store; one of 2026-01-15 is older and cannot come after it. Nothing was written.');
  });
});
