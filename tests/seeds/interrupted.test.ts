import { describe, expect, it } from '@jest/globals';
import { loadDatasets, unloadDataset } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { openLoadedStore, writeDataset } from '../support/load-dataset.js';
import { readGraph } from '../support/read-graph.js';
import { writeLarge } from './build-large.js';

/** A store whose transactions are small, and which is lost after so many writes. */
const breakAfter = (store: GraphStore, writes: number): GraphStore => {
  let left = writes;
  return {
    ...store,
    capabilities: { batchRows: 10, transactionRows: 20 },
    write: (work, options) => {
      if (left <= 0) return Promise.reject(new Error('lost'));
      left -= 1;
      return store.write(work, options);
    },
  };
};
/** A holder that died keeps others out for a while; tests do not wait for it. */
const freeLock = (store: GraphStore) => store.write((run) => run('MATCH (l:LoadLock) SET l.holder = null, l.until = null'));
const states = (store: GraphStore) =>
  store.read((run) => run('MATCH (l:Load) RETURN l.dataset AS dataset, l.state AS state ORDER BY l.number'));

const beside = writeDataset('beside', {
  'sources.csv': [{ id: 'y', name: 'Y', kind: 'DEPARTMENT', retrieved: '2025-01-01' }],
  'services.csv': [{ id: 's1', name: 'As another says', summary: 'Told by both' }],
  'organisations.csv': [{ id: 'a', name: 'Other A' }],
  'service-owners.csv': [{ service: 's1', organisation: 'a' }],
});
const [first, second] = [writeLarge('large', 300), writeLarge('large', 300, 2)];
const graphOf = async (...folders: string[]) => {
  const store = await openEmbeddedStore({ folder: null });
  for (const folder of folders) await loadDatasets(store, [folder], { allowEnds: true });
  const graph = await readGraph(store);
  await store.close();
  return graph;
};

describe('a load that was cut off', () => {
  // The first write takes the lock, the second says RUNNING.
  it.each([2, 3, 4])('of a new dataset after %i writes is RUNNING, and loading again completes it', async (writes) => {
    const store = await openLoadedStore(beside);
    await expect(loadDatasets(breakAfter(store, writes), [first])).rejects.toThrow('lost');
    expect(await states(store)).toEqual([
      { dataset: 'beside', state: 'DONE' },
      { dataset: 'large', state: 'RUNNING' },
    ]);
    await freeLock(store);
    const small = breakAfter(store, Infinity);
    expect((await loadDatasets(small, [first]))[0]?.nothingToDo).toBe(false);
    expect(await states(store)).toEqual([
      { dataset: 'beside', state: 'DONE' },
      { dataset: 'large', state: 'FAILED' },
      { dataset: 'large', state: 'DONE' },
    ]);
    expect(await readGraph(store)).toEqual(await graphOf(beside, first));
    expect((await loadDatasets(small, [first]))[0]?.nothingToDo).toBe(true);
    await store.close();
  });

  it.each([2, 3, 4, 5])('of a changed dataset after %i writes is completed to what a whole one gives, sources and all', async (writes) => {
    const store = await openLoadedStore(beside, first);
    await expect(loadDatasets(breakAfter(store, writes), [second], { allowEnds: true })).rejects.toThrow('lost');
    expect((await states(store)).at(-1)).toEqual({ dataset: 'large', state: 'RUNNING' });
    await freeLock(store);
    await loadDatasets(breakAfter(store, Infinity), [second], { allowEnds: true });
    expect(await readGraph(store)).toEqual(await graphOf(beside, second));
    await store.close();
  });

  it('can be gone back on: the version before, loaded again, is whole', async () => {
    const store = await openLoadedStore(beside, first);
    await expect(loadDatasets(breakAfter(store, 4), [second], { allowEnds: true })).rejects.toThrow('lost');
    await freeLock(store);
    await loadDatasets(store, [first], { allowEnds: true });
    expect(await readGraph(store)).toEqual(await graphOf(beside, first));
    await store.close();
  });

  it.each([2, 3, 4])('that was an unload, after %i writes, is completed by unloading again', async (writes) => {
    const store = await openLoadedStore(beside, first);
    await expect(unloadDataset(breakAfter(store, writes), 'large')).rejects.toThrow('lost');
    expect((await states(store)).at(-1)).toEqual({ dataset: 'large', state: 'RUNNING' });
    await freeLock(store);
    await unloadDataset(store, 'large');
    expect(await readGraph(store)).toEqual(await graphOf(beside));
    await store.close();
  });

  it('in small transactions and in one comes to the same', async () => {
    const store = await openEmbeddedStore({ folder: null });
    for (const folder of [beside, first, second]) await loadDatasets(breakAfter(store, Infinity), [folder], { allowEnds: true });
    expect(await readGraph(store)).toEqual(await graphOf(beside, second));
    await store.close();
  });
});

describe('two loads at once', () => {
  it('wait for one another and never mix', async () => {
    const store = await openEmbeddedStore({ folder: null });
    const small = breakAfter(store, Infinity);
    let waited = 0;
    const load = (folder: string) =>
      loadDatasets(small, [folder], {
        allowEnds: true,
        onWaiting: () => {
          waited += 1;
        },
      });
    await Promise.all([load(first), load(second), load(beside)]);
    expect(waited).toBeGreaterThan(0);
    const loads = await store.read((run) =>
      run('MATCH (l:Load) RETURN l.dataset AS dataset, l.state AS state, l.startedAt AS began, l.finishedAt AS ended ORDER BY l.number'),
    );
    expect(loads.map(({ state }) => state)).toEqual(['DONE', 'DONE', 'DONE']);
    for (const [at, load] of loads.slice(1).entries()) expect(String(load.began) >= String(loads[at]?.ended)).toBe(true);
    const versions = loads.filter(({ dataset }) => dataset === 'large').length;
    expect(versions).toBe(2);
    const graph = await readGraph(store);
    expect([await graphOf(beside, first), await graphOf(beside, second)]).toContainEqual(graph);
    await store.close();
  }, 30_000);

  it('stops a loader whose turn was taken over, before it writes', async () => {
    const store = await openEmbeddedStore({ folder: null });
    const small = breakAfter(store, Infinity);
    let writes = 0;
    const robbed: GraphStore = {
      ...small,
      write: async (work, options) => {
        writes += 1;
        if (writes === 4)
          await store.write((run) =>
            run('MATCH (l:LoadLock) SET l.holder = $holder, l.until = $until', { holder: 'elsewhere 1 x', until: Date.now() + 60_000 }),
          );
        return small.write(work, options);
      },
    };
    await expect(loadDatasets(robbed, [first])).rejects.toThrow(
      'Another load has taken over on this store. Load again to complete this one.',
    );
    const claims = await store.read((run) => run('MATCH (c:Claim) RETURN count(c) AS claims'));
    expect(Number(claims[0]?.claims)).toBeLessThan(604);
    await store.close();
  });
});
