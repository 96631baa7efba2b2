import { openEmbeddedStore } from './embedded-store.js';
import { StoreError, type GraphStore } from './graph-store.js';
import { openNeo4jStore, type Neo4jSettings } from './neo4j-store.js';
import { socketPathOf } from './socket-path.js';
import { openSocketStore } from './socket-store.js';
import { serveStore } from './store-server.js';

export interface StoreSettings {
  /** The folder of the embedded store. */
  readonly data: string;
  /** A Neo4j server to use instead of the embedded store. */
  readonly neo4j?: Neo4jSettings;
}

export interface OpenOptions {
  /** Hold the embedded store in this process or fail with BUSY: never through another process. What a server wants. */
  readonly exclusive?: boolean;
  /** Let other commands of this user reach the embedded store through this process until it is closed. */
  readonly serveStore?: boolean;
}

/** A short command that holds the store is soon done; this long it is waited for. */
const patienceMs = 1_500;
const pauseMs = 100;

/**
 * The one place that chooses the engine: Neo4j when there is a server in the settings, else the embedded store, through the process
 * that holds it where one does.
 * @throws StoreError UNAVAILABLE, AUTH or BUSY
 */
export const openGraphStore = async (
  settings: StoreSettings,
  { exclusive = false, serveStore: serve = false }: OpenOptions = {},
): Promise<GraphStore> => {
  if (settings.neo4j) return openNeo4jStore(settings.neo4j);
  const store = await openHeldStore(settings.data, exclusive);
  return serve ? withServer(store, settings.data) : store;
};

const openHeldStore = async (folder: string, exclusive: boolean): Promise<GraphStore> => {
  const began = Date.now();
  for (;;) {
    const held = await openOrBusy(folder);
    if (!(held instanceof StoreError)) return held;
    const other = await openThroughSocket(folder);
    if (other && !exclusive) return other;
    await other?.close();
    if (other || Date.now() - began > patienceMs) throw held;
    await new Promise((resolve) => {
      setTimeout(resolve, pauseMs);
    });
  }
};

const openOrBusy = async (folder: string): Promise<GraphStore | StoreError> => {
  try {
    return await openEmbeddedStore({ folder });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'BUSY') return error;
    throw error;
  }
};

const openThroughSocket = async (folder: string): Promise<GraphStore | null> => {
  try {
    return await openSocketStore(socketPathOf(folder));
  } catch {
    return null;
  }
};

const withServer = async (store: GraphStore, folder: string): Promise<GraphStore> => {
  const server = await serveStore(store, socketPathOf(folder)).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  return {
    ...store,
    close: async () => {
      await server.close();
      await store.close();
    },
  };
};
