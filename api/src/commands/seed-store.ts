import path from 'node:path';
import type { Settings } from '../config.js';
import { readStatus, type DatasetStatus } from '../lookups/status.js';
import { projectRoot } from '../project-root.js';
import type { GraphStore } from '../store/graph-store.js';

const real = ['uk-organisations', 'uk-services', 'uk-journeys'] as const;
const invented = ['demonstrations'] as const;

/**
 * The shipped datasets that a start loads: all that are wanted into an empty store, and those that an interrupted first start left out.
 * What somebody unloaded stays away, and a store that holds other people's datasets alone is left as it is.
 */
export const seedsToLoad = (seed: Settings['seed'], held: readonly DatasetStatus[]): string[] => {
  if (seed === 'no') return [];
  const wanted = seed === 'yes' ? [...real, ...invented] : [...real];
  if (held.length === 0) return wanted;
  const begun = new Map(held.map((dataset) => [dataset.dataset, dataset]));
  const missing = wanted.filter((name) => !begun.get(name)?.lastLoad && !(begun.has(name) && !begun.get(name)?.unfinished));
  const interrupted = real.some((name) => begun.has(name)) && missing.some((name) => name !== 'demonstrations' || begun.has(name));
  return interrupted ? missing : [];
};

/** @param load loads dataset folders, in this order, with everything that loading checks */
export const seedStore =
  (load: (store: GraphStore, folders: readonly string[]) => Promise<unknown>) =>
  async (store: GraphStore, { seed }: Settings): Promise<void> => {
    const { datasets } = await readStatus(store);
    const folders = seedsToLoad(seed, datasets).map((name) => path.join(projectRoot, 'seeds/data', name));
    if (folders.length > 0) await load(store, folders);
  };
