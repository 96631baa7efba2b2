import { StoreError } from './graph-store.js';

const longestMs = 15_000;

/**
 * Runs `attempt` again while it throws TRANSIENT (a deadlock, a change of leader), with growing random pauses, for up to 15 s. A
 * connection that broke is tried once more, since one that lay idle may have died with a server that is back; then the caller
 * hears at once that the server is away.
 * @param attempt is handed what to call when it is about to save: a connection that breaks after that may have saved, so it is not tried again
 */
export const retryTransient = async <T>(attempt: (saving: () => void) => Promise<T>): Promise<T> => {
  const began = Date.now();
  let reconnected = false;
  for (let tries = 0; ; tries += 1) {
    let saving = false;
    try {
      return await attempt(() => {
        saving = true;
      });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const broken: boolean = error.code === 'UNAVAILABLE' && !reconnected && !saving;
      if (!broken && (error.code !== 'TRANSIENT' || Date.now() - began > longestMs)) throw error;
      reconnected ||= broken;
      await new Promise((resolve) => {
        setTimeout(resolve, Math.random() * Math.min(1000, 20 * 2 ** tries));
      });
    }
  }
};
