import workerUrl from './arrange.worker.ts?worker&url';
import type { ArrangeReply, ArrangeRequest } from './arrange-message.js';

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

const own = (url: string): string => {
  const { origin, href } = new URL(url, location.href);
  if (origin !== location.origin) throw new Error('The picture is arranged by a script of this site only.');
  return href;
};
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('crosscut-arrange', { createScriptURL: own }) ?? {
  createScriptURL: own,
};

/** Arranges in a worker, so that the page stays free. A new request or `cancel` ends the one before; then its promise gives null. */
export const createArranger = (tell: (progress: number | null) => void) => {
  let worker: Worker | null = null;
  let finish: ((places: Float32Array | null) => void) | null = null;
  let run = 0;

  const stop = () => {
    // A worker that computes cannot listen: to stop it is to end it.
    if (finish) worker?.terminate();
    if (finish) worker = null;
    finish?.(null);
    finish = null;
    tell(null);
  };

  const open = (): Worker => {
    const opened = new Worker(policy.createScriptURL(workerUrl), { type: 'module' });
    opened.onmessage = ({ data }: MessageEvent<ArrangeReply>) => {
      if (data.run !== run) return;
      if ('progress' in data) return tell(data.progress);
      finish?.(data.places);
      finish = null;
      tell(null);
    };
    opened.onerror = () => stop();
    return opened;
  };

  return {
    arrange: (request: Omit<ArrangeRequest, 'run'>): Promise<Float32Array | null> => {
      stop();
      worker ??= open();
      run += 1;
      tell(0);
      return new Promise((resolve) => {
        finish = resolve;
        worker?.postMessage({ ...request, run });
      });
    },
    cancel: stop,
    close: () => {
      stop();
      worker?.terminate();
    },
  };
};
