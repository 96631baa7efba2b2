import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadDatasets } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';

const root = 'seeds/data';

/** Every shipped dataset, as a first start loads them. */
export const loadShippedData = async (store: GraphStore): Promise<void> => {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(root, name))
    .sort();
  await loadDatasets(store, folders);
};
