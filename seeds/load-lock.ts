import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import os from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphStore, Run } from '#store/graph-store';
import { LoadRefused } from './problem.js';

/** How long a loader that has died keeps others out. A living one renews three times meanwhile, whatever it is at. */
const usualLeaseMs = 15_000;

export interface LoadLock {
  /** Within each writing transaction: whoever has lost the lock must not write. */
  readonly renew: (run: Run) => Promise<void>;
  readonly release: () => Promise<void>;
}

/** The write to `touched` comes first, so that two takers meet at the node and one sees what the other wrote. */
const take = `MERGE (l:LoadLock {id: 'loading'}) SET l.touched = $now
WITH l WHERE l.holder IS NULL OR l.holder = $me OR l.until < $now
SET l.holder = $me, l.until = $until RETURN l.holder AS holder`;

/** Only whoever still holds it: a plan that was made before somebody else loaded must not be written. */
const keep = `MATCH (l:LoadLock {id: 'loading'}) SET l.touched = $now
WITH l WHERE l.holder = $me SET l.until = $until RETURN l.holder AS holder`;

/** Among which processes a process number means something: containers may share a host's name, and each count from 1. */
const findMachine = (): string => {
  try {
    return `${os.hostname()}/${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return os.hostname();
  }
};
const machine = findMachine();

/** Says which process holds the lock, so that one which died on this machine keeps nobody waiting. */
const createHolder = (): string => `${machine} ${process.pid} ${randomUUID()}`;
const hasDied = (holder: string): boolean => {
  const [where, pid] = holder.split(' ');
  if (where !== machine || !Number(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};
const freeOfTheDead = async (run: Run): Promise<void> => {
  const [row] = await run("MATCH (l:LoadLock {id: 'loading'}) WHERE l.holder IS NOT NULL RETURN l.holder AS holder");
  if (row && hasDied(String(row.holder)))
    await run("MATCH (l:LoadLock {id: 'loading'}) WHERE l.holder = $holder SET l.holder = null, l.until = null", { holder: row.holder });
};

/**
 * One loader at a time on one store, whichever process it runs in. While it is held it is renewed.
 * @param waiting told once when somebody else holds it
 * @throws LoadRefused when it does not come free in time
 */
export const openLoadLock = async (
  store: GraphStore,
  waiting: () => void,
  { patienceMs = 60_000, leaseMs = usualLeaseMs } = {},
): Promise<LoadLock> => {
  const me = createHolder();
  const lease = () => ({ me, now: Date.now(), until: Date.now() + leaseMs });
  const began = Date.now();
  let told = false;
  for (;;) {
    const rows = await store.write(async (run) => {
      await freeOfTheDead(run);
      return run(take, lease());
    });
    if (rows.length > 0) break;
    if (Date.now() - began > patienceMs)
      throw new LoadRefused('Another load is running on this store. Wait until it has finished and load again.');
    if (!told) waiting();
    told = true;
    await wait(Math.min(500, patienceMs));
  }
  let renewing: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    // Where this fails, the next write finds out whether the lock is still held.
    renewing ??= store
      .write((run) => run(keep, lease()))
      .catch(() => undefined)
      .finally(() => {
        renewing = null;
      });
  }, leaseMs / 3);
  timer.unref();
  return {
    renew: async (run) => {
      const rows = await run(keep, lease());
      if (rows.length === 0) throw new LoadRefused('Another load has taken over on this store. Load again to complete this one.');
    },
    release: async () => {
      clearInterval(timer);
      await renewing;
      await store.write((run) =>
        run("MATCH (l:LoadLock {id: 'loading'}) WHERE l.holder = $me SET l.holder = null, l.until = null", { me }),
      );
    },
  };
};
