import { StoreError } from './graph-store.js';
import { withDeadline } from './with-deadline.js';

/** Lets one at a time through, in the order of asking. */
export interface WriteLock {
  /** Resolves with the function that lets the next one in. @throws StoreError TIMEOUT when the turn does not come in time */
  acquire(timeoutMs?: number): Promise<() => void>;
}

export const createWriteLock = (): WriteLock => {
  let last: Promise<void> = Promise.resolve();
  return {
    acquire: async (timeoutMs) => {
      const before = last;
      let release = (): void => {};
      last = new Promise<void>((resolve) => {
        release = resolve;
      });
      try {
        await withDeadline(
          before,
          timeoutMs,
          () =>
            new StoreError(
              'TIMEOUT',
              `Another write was still running after ${(timeoutMs ?? 0) / 1000} s. Try again when it has finished.`,
            ),
        );
      } catch (error) {
        // The place in the queue is given up: whoever stands behind waits for those in front.
        void before.then(release);
        throw error;
      }
      return release;
    },
  };
};
