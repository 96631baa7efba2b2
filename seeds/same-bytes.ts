import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { GraphStore } from '#store/graph-store';
import type { DatasetRead } from './plan.js';
import { openDatasetFolder, type DatasetFolder } from './readers/dataset-folder.js';
import { lastLoads, readLoads } from './stored.js';

/** Goes up when the same files come to mean something else. */
const readerVersion = 1;

/** Digest of the files of a dataset as they stand, and of the day that an extract is of. */
export const bytesOf = async ({ folder, dataset, files }: DatasetFolder, snapshotAsOf = ''): Promise<string> => {
  const hash = createHash('sha256').update(`${readerVersion}\n${dataset}\n${snapshotAsOf}\n`);
  for (const file of files) {
    const own = createHash('sha256');
    await pipeline(createReadStream(path.join(folder, file)), own);
    hash.update(`${file} ${own.digest('hex')}\n`);
  }
  return hash.digest('base64url').slice(0, 22);
};

/**
 * What was read of these folders before, when every one of them is byte for byte what its dataset's latest finished load read: then nothing needs to be
 * read again. Null when one is not, or when something about a folder must be looked at first.
 */
export const readSameBytes = async (store: GraphStore, folders: readonly string[], snapshotAsOf?: string): Promise<readonly (DatasetRead & { readonly dataset: string })[] | null> => {
  const loads = await readLoads(store);
  const same: (DatasetRead & { readonly dataset: string })[] = [];
  for (const name of folders) {
    let fine = true;
    const folder = await openDatasetFolder(name, () => { fine = false; });
    const { last, finished } = lastLoads(loads, folder?.dataset ?? '');
    const read = JSON.parse(last?.read ?? 'null') as DatasetRead | null;
    if (!fine || !folder || !finished || !read || same.some(({ dataset }) => dataset === folder.dataset) || read.bytes !== await bytesOf(folder, snapshotAsOf)) return null;
    same.push({ ...read, dataset: folder.dataset });
  }
  return same;
};
