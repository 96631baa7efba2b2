import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

const shape = /^crosscut-load-(\d+)-/;

const inUse = new Set<string>();
// A server that has to stop does not wait for a long load.
process.once('exit', () => {
  for (const folder of inUse) rmSync(folder, { recursive: true, force: true });
});

/** A new folder for one load, named after this process. */
export const createReceivedFolder = async (parent: string): Promise<string> => {
  const folder = await mkdtemp(path.join(parent, `crosscut-load-${process.pid}-`));
  inUse.add(folder);
  return folder;
};

export const removeReceivedFolder = async (folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  inUse.delete(folder);
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
};

/** Removes what processes that are no more could not remove themselves, because they were killed. */
export const removeLeftBehind = async (parent: string): Promise<void> => {
  const left = (await readdir(parent).catch(() => [])).filter((name) => !isAlive(Number(shape.exec(name)?.[1] ?? process.pid)));
  await Promise.all(left.map((name) => removeReceivedFolder(path.join(parent, name)).catch(() => undefined)));
};
