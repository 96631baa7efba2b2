import type { Response } from 'express';
import type { LoadEvent } from './load-messages.js';

export interface LoadEvents {
  send(event: LoadEvent): void;
  /** Kept until the next tick: only the latest matters. */
  progress(event: Extract<LoadEvent, { event: 'progress' }>): void;
  end(last: Extract<LoadEvent, { event: 'end' }>): void;
}

const tickMs = 100;
/** A connection that says nothing for long is cut by what stands between. */
const everyTicks = 100;

/** The answer to a load, as it happens: JSON, a line an event. */
export const openLoadEvents = (response: Response): LoadEvents => {
  // no-transform keeps it from being packed, which would hold lines back; the last header says the same to nginx.
  response
    .status(200)
    .set({ 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' });
  response.flushHeaders();
  let latest: LoadEvent | null = null;
  let ticks = 0;
  const write = (line: string): void => {
    if (response.writable) response.write(`${line}\n`);
  };
  const send = (event: LoadEvent): void => {
    if (latest) write(JSON.stringify(latest));
    latest = null;
    write(JSON.stringify(event));
  };
  const tick = setInterval(() => {
    ticks += 1;
    if (latest) write(JSON.stringify(latest));
    else if (ticks % everyTicks === 0) write('');
    latest = null;
  }, tickMs);
  const stop = (): void => clearInterval(tick);
  response.once('close', stop);
  return {
    send,
    progress: (event) => {
      latest = event;
    },
    end: (last) => {
      stop();
      send(last);
      response.end();
    },
  };
};
