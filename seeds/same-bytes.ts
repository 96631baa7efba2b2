import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { GraphStore } from '#store/graph-store';
import type { DatasetRead } from './plan.js';
import type { Dataset } from './dataset.js';
import { openDataset, type GivenDataset } from './open-dataset.js';
import { lastLoads, readLoads } from './stored.js';

/** Goes up when the same files come to mean something else. */
const readerVersion = 3;

/** Digest of the files of a dataset as they stand, and of the day that an extract is of; null when one cannot be read, which its reader reports. */
export const bytesOf = async ({ name, readFrom, how = '' }: Dataset, snapshotAsOf = ''): Promise<string | null> => {
  const hash = createHash('sha256').update(`${readerVersion}\n${name}\n${snapshotAsOf}\n${how}\n`);
  for (const file of readFrom) {
    const own = createHash('sha256');
    const read = await pipeline(createReadStream(file.path), own).then(
      () => true,
      () => false,
    );
    if (!read) return null;
    hash.update(`${file.name} ${own.digest('hex')}\n`);
  }
  return hash.digest('base64url').slice(0, 22);
};

/**
 * What was read of these datasets before, when every one of them is byte for byte what its dataset's latest finished load read: then nothing needs to be
 * read again. Null when one is not, or when something about one must be looked at first.
 */
export const readSameBytes = async (
  store: GraphStore,
  given: readonly GivenDataset[],
  snapshotAsOf?: string,
): Promise<readonly (DatasetRead & { readonly dataset: string })[] | null> => {
  const loads = await readLoads(store);
  const same: (DatasetRead & { readonly dataset: string })[] = [];
  for (const one of given) {
    let fine = true;
    const opened = await openDataset(one, () => {
      fine = false;
    });
    const { last, finished } = lastLoads(loads, opened?.name ?? '');
    const read = JSON.parse(last?.read ?? 'null') as DatasetRead | null;
    if (
      !fine ||
      !opened ||
      !finished ||
      !read ||
      same.some(({ dataset }) => dataset === opened.name) ||
      read.bytes !== (await bytesOf(opened, snapshotAsOf))
    )
      return null;
    same.push({ ...read, dataset: opened.name });
  }
  return same;
};
