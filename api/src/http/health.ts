import { Router } from 'express';
import { StoreError, type GraphStore } from '#store/graph-store';

export interface Readiness {
  /** Why the server is not ready, in plain words; null when it is. */
  readonly reason: () => string | null;
}

/** Live as long as the process answers; ready when questions can be answered. */
export const health = (readiness: Readiness): Router => {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/live', (_request, response) => void response.json({ live: true }));
  router.get('/ready', (_request, response) => {
    const reason = readiness.reason();
    response.status(reason === null ? 200 : 503).json({ ready: reason === null, ...(reason === null ? {} : { reason }) });
  });
  return router;
};

const everyMs = 1_500;

export interface Watch extends Readiness {
  stop(): void;
}

/** Asks the store lightly again and again whether it answers. */
export const watchStore = (store: Pick<GraphStore, 'checkReachable'>, intervalMs = everyMs): Watch => {
  let reason: string | null = null;
  let timer: NodeJS.Timeout;
  let stopped = false;
  const check = async () => {
    try {
      await store.checkReachable();
      reason = null;
    } catch (error) {
      reason = error instanceof StoreError ? error.message : 'The database does not answer.';
    }
    if (!stopped) timer = setTimeout(check, intervalMs);
  };
  timer = setTimeout(check, intervalMs);
  return {
    reason: () => reason,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
