import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import grafeo from '@grafeo-db/js';
import { toEmbeddedStoreError, toOpeningError } from './embedded-errors.js';
import { runInTransaction } from './embedded-transaction.js';
import { StoreError, type GraphStore, type Run, type TransactionOptions } from './graph-store.js';
import { checkSavedEpoch, watchEpoch } from './saved-epoch.js';
import { withDeadline } from './with-deadline.js';
import { createWriteLock } from './write-lock.js';

const { GrafeoDB } = grafeo;
const checkpointMs = 500;
/** Saving twice a second costs a load a third of its time; what was committed is in the engine's log meanwhile. */
const bulkCheckpointMs = 30_000;
/** No statement of ours runs longer than the engine's own limit. */
const engineLimitMs = 30_000;

export const storeFileIn = (folder: string): string => path.join(folder, 'graph.grafeo');

/**
 * The embedded engine as a graph store, in one file of `folder` or, without a folder, in memory. One process at a time holds the file.
 * @throws StoreError BUSY when another process holds it, UNAVAILABLE when it cannot be opened
 */
export const openEmbeddedStore = async ({ folder }: { folder: string | null }): Promise<GraphStore> => {
  const database = openDatabase(folder);
  const lock = createWriteLock();
  const active = new Set<Promise<void>>();
  let bulkLoads = 0;
  let open = true;
  const epochs =
    folder === null
      ? null
      : watchEpoch(
          folder,
          () => database.currentEpoch(),
          () => bulkLoads === 0,
        );

  const beginTransaction = () => {
    try {
      return database.beginTransaction();
    } catch (error) {
      throw toEmbeddedStoreError(error);
    }
  };
  const transact = <T>(mode: 'read' | 'write', work: (run: Run) => Promise<T>, timeoutMs?: number) => {
    if (!open) throw new StoreError('UNAVAILABLE', 'The store has been closed. Start again.');
    const running = runInTransaction(beginTransaction(), mode, work, timeoutMs);
    active.add(running.ended);
    void running.ended.then(() => active.delete(running.ended));
    return running;
  };

  const write = async <T>(work: (run: Run) => Promise<T>, { timeoutMs }: TransactionOptions = {}): Promise<T> => {
    const began = Date.now();
    const release = await lock.acquire(timeoutMs);
    let ended: Promise<void> | null = null;
    try {
      const running = transact('write', work, timeoutMs === undefined ? undefined : Math.max(1, timeoutMs - (Date.now() - began)));
      ended = running.ended;
      return await running.outcome;
    } finally {
      void (ended ?? Promise.resolve()).then(release);
    }
  };

  return {
    engine: { name: 'embedded', version: database.version() },
    capabilities: { batchRows: 1000, transactionRows: 20_000 },
    read: async (work, options) => transact('read', work, options?.timeoutMs).outcome,
    write,
    applySchema: async (statements) => {
      const release = await lock.acquire();
      try {
        for (const statement of statements) await database.executeCypher(statement);
      } catch (error) {
        throw toEmbeddedStoreError(error);
      } finally {
        release();
      }
    },
    checkReachable: async () => {
      if (!open) throw new StoreError('UNAVAILABLE', 'The store has been closed. Start again.');
    },
    setBulkLoading: async (on) => {
      bulkLoads = Math.max(0, bulkLoads + (on ? 1 : -1));
      if (folder !== null && open) database.setCheckpointTriggers({ intervalMs: bulkLoads > 0 ? bulkCheckpointMs : checkpointMs });
    },
    saveCopy: async (file) => {
      if (existsSync(file)) throw new StoreError('UNAVAILABLE', `${file} exists already. Name a file that does not.`);
      try {
        mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
        database.save(file);
      } catch (error) {
        throw new StoreError(
          'UNAVAILABLE',
          `The copy could not be written to ${file}. Check that there is room and that this user may write there.`,
          { cause: error },
        );
      }
    },
    close: async () => {
      if (!open) return;
      open = false;
      epochs?.stop();
      await withDeadline(Promise.all(active), engineLimitMs).catch(() => undefined);
      const epoch = database.currentEpoch();
      database.close();
      epochs?.save(epoch);
    },
  };
};

const openDatabase = (folder: string | null) => {
  if (folder === null) return GrafeoDB.create();
  try {
    mkdirSync(folder, { recursive: true });
    const database = GrafeoDB.create(storeFileIn(folder));
    try {
      checkSavedEpoch(folder, database.currentEpoch());
      database.setCheckpointTriggers({ intervalMs: checkpointMs });
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  } catch (error) {
    throw toOpeningError(folder, error);
  }
};
