import { loadDatasets } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';

export * from './write-dataset.js';

/** An in-memory store with these dataset folders loaded one after the other. */
export const openLoadedStore = async (...folders: readonly string[]): Promise<GraphStore> => {
  const store = await openEmbeddedStore({ folder: null });
  for (const folder of folders) await loadDatasets(store, [folder]);
  return store;
};
