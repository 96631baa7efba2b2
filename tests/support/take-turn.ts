import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const pauseMs = 100;

/**
 * Waits until no other worker of the tests uses what is called `name`, and resolves with what ends the turn. A worker that died in
 * its turn holds up nobody: its process number is looked up.
 */
export const takeTurn = async (name: string): Promise<() => void> => {
  const folder = path.join(os.tmpdir(), `crosscut-turn-${name.replace(/\W+/g, '-')}-${process.ppid}`);
  while (!tryTurn(folder))
    await new Promise((resolve) => {
      setTimeout(resolve, pauseMs);
    });
  return () => rmSync(folder, { recursive: true, force: true });
};

const tryTurn = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'pid'), String(process.pid));
    return true;
  } catch {
    if (!isRunning(holderOf(folder))) rmSync(folder, { recursive: true, force: true });
    return false;
  }
};

const holderOf = (folder: string): number => {
  try {
    return Number(readFileSync(path.join(folder, 'pid'), 'utf8'));
  } catch {
    // Between making the folder and writing the number.
    return process.pid;
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
