import { afterEach, describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { exportDatasets } from '#seeds/export-datasets';
import { loadDatasets } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';
import { createDatasetParent, openLoadedStore, writeDataset } from '../support/load-dataset.js';
import { readGraph } from '../support/read-graph.js';

const services = ['s', 't', 'u'];
const extract = (owners: Readonly<Record<string, string>>) =>
  writeDataset('extract', {
    'sources.csv': [{ id: 'x', name: 'X', kind: 'PUBLISHED' }],
    'organisations.csv': ['a', 'b'].map((id) => ({ id, name: id })),
    'services.csv': services.map((id) => ({ id, name: id })),
    'service-owners.csv': Object.entries(owners).map(([service, organisation]) => ({ service, organisation })),
  });

describe('a monthly extract', () => {
  let store: GraphStore;
  afterEach(() => store?.close());
  const load = (owners: Readonly<Record<string, string>>, snapshotAsOf: string) =>
    loadDatasets(store, [extract(owners)], { snapshotAsOf, allowEnds: true });
  const owners = async () =>
    (await store.read((run) => run('MATCH (s:Service)-[r:OWNED_BY]->(o) RETURN s.id AS s, o.id AS o, r.from AS f, r.to AS t')))
      .map(({ s, o, f, t }) => `${String(s)} ${String(o)} ${String(f ?? '…')} ${String(t ?? '…')}`)
      .sort();

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
    await loadDatasets(
      store,
      [writeDataset('extract', { 'sources.csv': [{ id: 'x', name: 'X', kind: 'PUBLISHED' }], 'services.csv': [{ id: 's', name: 's' }] })],
      { snapshotAsOf: '2026-02-01' },
    );
    expect(await store.read((run) => run('MATCH (s:Service) RETURN count(s) AS services'))).toEqual([{ services: 3 }]);
    expect(await owners()).toEqual(['s a … 2026-02-01', 'u a … 2026-02-01']);
  });

  it('corrects an extract of the same day without periods of no day, and refuses an older one', async () => {
    store = await openLoadedStore();
    await load({ s: 'a' }, '2026-01-01');
    await load({ s: 'a', t: 'b' }, '2026-02-01');
    await load({ s: 'a', t: 'a' }, '2026-02-01');
    expect(await owners()).toEqual(['s a … …', 't a 2026-02-01 …']);
    await expect(load({ s: 'b' }, '2026-01-15')).rejects.toThrow(
      'extract has an extract of 2026-02-01 in the store; one of 2026-01-15 is older and cannot come after it. Nothing was written.',
    );
  });

  const figures = async () =>
    (await store.read((run) => run('MATCH (s:Service)-[:HAS_METRIC]->(m:Metric) RETURN s.id AS s, m.start AS y, m.value AS v')))
      .map(({ s, y, v }) => `${String(s)} ${String(y).slice(0, 4)} ${String(v)}`)
      .sort();
  const links = async (type: string) =>
    (await store.read((run) => run(`MATCH (a)-[r:${type}]->(b) RETURN a.id AS a, b.id AS b`)))
      .map(({ a, b }) => `${String(a)} ${String(b)}`)
      .sort();
  const month = (year: string, steps: Readonly<Record<string, string>>) =>
    writeDataset('extract', {
      'sources.csv': [{ id: 'x', name: 'X', kind: 'PUBLISHED' }],
      'services.csv': services.map((id) => ({ id, name: id })),
      'service-metrics.csv': ['s', 't'].map((service) => ({
        service,
        kind: 'VOLUME',
        start: `${year}-01-01`,
        end: `${year}-12-31`,
        value: year,
      })),
      'journeys.csv': [{ id: 'j', name: 'J' }],
      'steps.csv': Object.entries(steps).map(([id, uses]) => ({ journey: 'j', id, position: id.slice(1), name: id, services: uses })),
    });

  it('leaves figures with their services and steps on their journeys when they leave the extract, and is exported as it is', async () => {
    store = await openLoadedStore();
    await loadDatasets(store, [month('2024', { p1: 's', p2: 't', p3: 'u' })], { snapshotAsOf: '2025-01-01' });
    await loadDatasets(store, [month('2025', { p1: 't', p3: 'u' })], { snapshotAsOf: '2026-01-01', allowEnds: true });
    expect(await figures()).toEqual(['s 2024 2024', 's 2025 2025', 't 2024 2024', 't 2025 2025']);
    expect(await links('HAS_STEP')).toEqual(['j j/p1', 'j j/p2', 'j j/p3']);
    // The step that stays says itself what it uses now.
    expect(await links('USES')).toEqual(['j/p1 t', 'j/p2 t', 'j/p3 u']);
    expect(await links('NEXT')).toEqual(['j/p1 j/p2', 'j/p1 j/p3', 'j/p2 j/p3']);
    const folder = createDatasetParent();
    await exportDatasets(store, folder, { isPublic: false });
    const again = await openLoadedStore(path.join(folder, 'extract'));
    expect((await readGraph(again)).things).toEqual((await readGraph(store)).things);
    await again.close();
  });
});
