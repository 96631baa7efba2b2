import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedStore, storeFileIn } from './embedded-store.js';
import { StoreError } from './graph-store.js';
import { forgetSavedEpoch } from './saved-epoch.js';

/**
 * Opens a copy of an embedded store, elsewhere, so that it stays as it is.
 * @returns how many statements it holds
 * @throws StoreError UNAVAILABLE when it is not there or cannot be opened
 */
export const checkCopy = async (file: string): Promise<number> => {
  if (!existsSync(file)) throw new StoreError('UNAVAILABLE', `There is no file ${file}.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'crosscut-copy-'));
  try {
    copyFileSync(file, storeFileIn(folder));
    const store = await openEmbeddedStore({ folder });
    try {
      const [row] = await store.read((run) => run('MATCH (c:Claim) RETURN count(c) AS claims'));
      return Number(row?.claims ?? 0);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw error instanceof StoreError
      ? new StoreError('UNAVAILABLE', `${file} is not a whole copy of a store. Nothing was changed.`, { cause: error })
      : error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * Puts a copy in the place of the store in `folder`; what stood there stays beside it, as graph.grafeo.before, or with a number where that is there already.
 * @returns how many statements the copy holds, and the file that holds what stood there; null when nothing did
 * @throws StoreError BUSY while another process holds the store, UNAVAILABLE when the copy is not whole or cannot be put there
 */
export const restoreStore = async (folder: string, copy: string): Promise<{ readonly claims: number; readonly before: string | null }> => {
  const claims = await checkCopy(copy);
  const file = storeFileIn(folder);
  const isNew = !existsSync(file) && !existsSync(`${file}.wal`);
  // Opening and closing brings what is in the log into the file, and refuses while somebody else is at it. A damaged one is put aside as it is.
  await openEmbeddedStore({ folder }).then(
    (store) => store.close(),
    (error: unknown) => {
      if (error instanceof StoreError && error.code === 'BUSY') throw error;
    },
  );
  try {
    return { claims, before: replaceStore(folder, copy, isNew) };
  } catch (error) {
    throw new StoreError(
      'UNAVAILABLE',
      `The copy cannot be put into ${folder} (${(error as NodeJS.ErrnoException).code ?? 'no reason given'}); the store there stays as it was. Allow this user to write there, free some space, and restore again.`,
      { cause: error },
    );
  }
};

/** One rename changes the one for the other, so that whatever ends this process meanwhile leaves a whole store in its place. */
const replaceStore = (folder: string, copy: string, isNew: boolean): string | null => {
  mkdirSync(folder, { recursive: true });
  const file = storeFileIn(folder);
  copyFileSync(copy, `${file}.new`);
  const before = isNew || !existsSync(file) ? null : freeName(`${file}.before`);
  if (before !== null) keepBeside(file, before);
  rmSync(`${file}.wal`, { recursive: true, force: true });
  forgetSavedEpoch(folder);
  renameSync(`${file}.new`, file);
  return before;
};

const keepBeside = (file: string, place: string): void => {
  try {
    linkSync(file, place);
  } catch {
    // Not every file system has a second name for a file.
    copyFileSync(file, place);
  }
};

const freeName = (wanted: string): string => {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if (!existsSync(name)) return name;
  }
};
