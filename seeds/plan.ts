import { createHash } from 'node:crypto';
import type { Claim } from './claims.js';
import type { DatasetAbout } from './dataset.js';

/** A claim of this dataset that is in the store. */
export interface StoredClaim {
  readonly id: string;
  readonly hash: string;
  readonly fact: string;
}

/** What a load will change of one dataset's claims. */
export interface DatasetPlan {
  readonly dataset: string;
  readonly digest: string;
  readonly added: readonly Claim[];
  readonly changed: readonly Claim[];
  readonly ended: readonly StoredClaim[];
  readonly unchanged: number;
  /** The same dataset is in the store already. */
  readonly nothingToDo: boolean;
  /** Digest of what came in, where history makes `digest` another one. */
  readonly said?: string;
  /** The files that it came from. */
  readonly read?: DatasetRead;
  /** Sources of this dataset, when a load of it was cut off: nobody knows how far it came with them. */
  readonly cutOff?: readonly string[];
}

/** What a load keeps of the files that it read, to know them again and to name them as they did. */
export interface DatasetRead {
  /** Of the bytes of every file. */
  readonly bytes: string;
  readonly rows: number;
  readonly claims: number;
  readonly notAnswered: number;
  readonly about?: DatasetAbout | undefined;
}

/** Of the whole dataset and the format's version: the order of rows and files has no part in it. */
const formatVersion = 1;
export const digestOf = (claims: readonly Claim[]): string => {
  const hash = createHash('sha256').update(`crosscut dataset ${formatVersion}\n`);
  for (const line of claims.map(({ id, hash: values }) => `${id}:${values}`).sort()) hash.update(line);
  return hash.digest('base64url').slice(0, 22);
};

/** Compares what a dataset says with what the store has of it. */
export const planDataset = (
  dataset: string,
  claims: readonly Claim[],
  stored: ReadonlyMap<string, StoredClaim>,
  digest = digestOf(claims),
  saidDigest?: string,
): DatasetPlan => {
  const said = new Set(claims.map(({ id }) => id));
  const added = claims.filter(({ id }) => !stored.has(id));
  const changed = claims.filter(({ id, hash }) => stored.has(id) && stored.get(id)?.hash !== hash);
  return {
    dataset,
    digest,
    added,
    changed,
    ended: [...stored.values()].filter(({ id }) => !said.has(id)),
    unchanged: claims.length - added.length - changed.length,
    nothingToDo: false,
    ...(saidDigest !== undefined && { said: saidDigest }),
  };
};

export const changesOf = ({ added, changed, ended }: DatasetPlan): number => added.length + changed.length + ended.length;
