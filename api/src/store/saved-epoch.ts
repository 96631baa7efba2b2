import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from './graph-store.js';

const fileIn = (folder: string): string => path.join(folder, 'saved-epoch');

/**
 * Damage at the newest header of the store's file makes the engine open the image before it, without a word. The number of the last
 * commit that is surely on disk, kept beside the file, shows that.
 * @throws StoreError UNAVAILABLE when the store that was opened is older than what had been saved
 */
export const checkSavedEpoch = (folder: string, epoch: bigint): void => {
  const saved = readSavedEpoch(folder);
  if (saved !== null && epoch < saved) {
    throw new StoreError(
      'UNAVAILABLE',
      `The store in ${folder} is damaged: it ends at change ${epoch}, and ${saved} had been saved. Restore a backup with crosscut restore, or load into another folder.`,
    );
  }
};

const readSavedEpoch = (folder: string): bigint | null => {
  try {
    const text = readFileSync(fileIn(folder), 'utf8').trim();
    return /^\d+$/.test(text) ? BigInt(text) : null;
  } catch {
    return null;
  }
};

export const forgetSavedEpoch = (folder: string): void => rmSync(fileIn(folder), { force: true });

/** Remembers `epoch` in one step, so that a crash leaves the old number or the new one. A full disk leaves the old one, which is safe. */
const saveEpoch = (folder: string, epoch: bigint): void => {
  try {
    writeFileSync(`${fileIn(folder)}.new`, `${epoch}\n`);
    renameSync(`${fileIn(folder)}.new`, fileIn(folder));
  } catch {
    // The number only ever lags behind the store, and checkSavedEpoch allows for that.
  }
};

/**
 * Saves the epoch once a checkpoint has surely followed it: when two looks, further apart than checkpoints are, see the same.
 * `resting` says whether checkpoints come as often as usual.
 */
export const watchEpoch = (
  folder: string,
  epochNow: () => bigint,
  resting: () => boolean,
  everyMs = 1000,
): { stop: () => void; save: (epoch: bigint) => void } => {
  let seen = epochNow();
  let saved = readSavedEpoch(folder) ?? -1n;
  const save = (epoch: bigint): void => {
    if (epoch > saved) saveEpoch(folder, epoch);
    saved = epoch > saved ? epoch : saved;
  };
  const timer = setInterval(() => {
    const now = epochNow();
    if (now === seen && resting()) save(seen);
    seen = now;
  }, everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer), save };
};
