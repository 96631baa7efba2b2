import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import os from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { schemaStatements } from '#graph-schema/ddl';
import { openLoadLock } from '#seeds/load-lock';
import { loadDatasets } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { readGraph } from '../support/read-graph.js';
import { openLoadedStore } from '../support/load-dataset.js';
import { writeLarge } from './build-large.js';

const [quiet, atOnce] = [() => undefined, { patienceMs: 100 }];
const running = 'Another load is running on this store. Wait until it has finished and load again.';
const takenOver = 'Another load has taken over on this store. Load again to complete this one.';
const expire = (store: GraphStore) => store.write((run) => run('MATCH (l:LoadLock) SET l.until = 0'));

describe('the lock of loading', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openEmbeddedStore({ folder: null });
    await store.applySchema(schemaStatements);
  });
  afterEach(() => store.close());

  it('is not renewed by whoever lost it, though it be free again', async () => {
    const slow = await openLoadLock(store, quiet);
    await expire(store);
    const other = await openLoadLock(store, quiet);
    await expect(store.write(slow.renew)).rejects.toThrow(takenOver);
    await other.release();
    await expect(store.write(slow.renew)).rejects.toThrow(takenOver);
    await slow.release();
  });

  it('is renewed by itself for as long as it is held', async () => {
    const held = await openLoadLock(store, quiet, { leaseMs: 300 });
    await wait(900);
    await expect(openLoadLock(store, quiet, atOnce)).rejects.toThrow(running);
    await held.release();
    await (await openLoadLock(store, quiet, atOnce)).release();
  });

  it('is not taken from a process that only cannot be seen from here, such as one in another container', async () => {
    const elsewhere = { holder: `${os.hostname()} 4194305 x`, until: Date.now() + 60_000 };
    await store.write((run) => run("CREATE (:LoadLock {id: 'loading', holder: $holder, until: $until})", elsewhere));
    await expect(openLoadLock(store, quiet, atOnce)).rejects.toThrow(running);
  });

  it('stops a load whose plan another load has overtaken, before it writes', async () => {
    const folder = writeLarge('large', 30);
    const slow: GraphStore = {
      ...store,
      read: async (work, options) => {
        let planned = false;
        const rows = await store.read(
          (run) =>
            work((cypher, parameters) => {
              planned ||= cypher.startsWith('MATCH (c:Claim {dataset: $dataset})');
              return run(cypher, parameters);
            }),
          options,
        );
        if (planned) {
          await expire(store);
          await loadDatasets(store, [folder]);
        }
        return rows;
      },
    };
    await expect(loadDatasets(slow, [folder])).rejects.toThrow(takenOver);
    const clean = await openLoadedStore(folder);
    expect(await readGraph(store)).toEqual(await readGraph(clean));
    await clean.close();
  });
});
