import { chmodSync, rmSync } from 'node:fs';
import net from 'node:net';
import { StoreError, type GraphStore, type Run } from './graph-store.js';
import { openJsonLines, type JsonLines } from './json-lines.js';
import { toErrorReply, type StoreRequest } from './store-messages.js';
import { withDeadline } from './with-deadline.js';

/** A client that stopped in the middle of a transaction must not hold up everybody else's writes for ever. */
const idleMs = 60_000;

/** Thrown inside a transaction to roll it back when its client says so or has gone. */
class GivenUp extends Error {}

/**
 * Lets the other commands of this user reach `store` through a socket while this process holds it.
 * The caller holds the store, so whatever lies at the path was left by a process that is no more.
 */
export const serveStore = async (store: GraphStore, socketPath: string): Promise<{ close(): Promise<void> }> => {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    void converse(store, openJsonLines(socket)).finally(() => socket.end());
  });
  if (process.platform !== 'win32') rmSync(socketPath, { force: true });
  // The socket must never be open to others, not even between its birth and chmod.
  const mask = process.umask(0o177);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(socketPath, resolve);
      process.umask(mask);
    });
  } catch (error) {
    throw new StoreError('UNAVAILABLE', `The socket ${socketPath}, through which other commands reach the store, cannot be made.`, {
      cause: error,
    });
  } finally {
    process.umask(mask);
  }
  if (process.platform !== 'win32') chmodSync(socketPath, 0o600);
  return {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
};

/** Answers until the client has gone; a failure is the last word, as every client takes it. */
const converse = async (store: GraphStore, lines: JsonLines): Promise<void> => {
  for (let request = await nextRequest(lines); request !== null; request = await nextRequest(lines)) {
    try {
      await answer(store, lines, request);
    } catch (error) {
      if (!(error instanceof GivenUp)) lines.send(toErrorReply(error));
      return;
    }
  }
};

const nextRequest = async (lines: JsonLines): Promise<StoreRequest | null> => (await lines.next()) as StoreRequest | null;

const answer = async (store: GraphStore, lines: JsonLines, request: StoreRequest): Promise<void> => {
  switch (request.ask) {
    case 'hello':
      lines.send({ engine: store.engine, capabilities: store.capabilities });
      return;
    case 'begin':
      await (request.mode === 'read' ? store.read : store.write)((run) => converseInTransaction(lines, run), {
        timeoutMs: request.timeoutMs,
      });
      break;
    case 'checkReachable':
      await store.checkReachable();
      break;
    case 'applySchema':
      await store.applySchema(request.statements);
      break;
    case 'bulkLoading':
      await store.setBulkLoading(true);
      lines.send({ done: true });
      await lines.next();
      await store.setBulkLoading(false);
      break;
    case 'saveCopy':
      if (!store.saveCopy) throw new StoreError('INTERNAL', 'This store cannot be copied.');
      await store.saveCopy(request.file);
      break;
    default:
      throw new StoreError(
        'INTERNAL',
        'The process that holds the store does not know this request. Stop it and start this version of Crosscut.',
      );
  }
  lines.send({ done: true });
};

/** Statements of one transaction until its client commits, rolls back or is gone. A failed statement ends it. */
const converseInTransaction = async (lines: JsonLines, run: Run): Promise<void> => {
  lines.send({ done: true });
  for (;;) {
    const request = await withDeadline(
      nextRequest(lines),
      idleMs,
      () => new StoreError('TIMEOUT', `Nothing was asked in this transaction for ${idleMs / 1000} s, so it was rolled back.`),
    );
    if (request?.ask === 'commit') return;
    if (request?.ask !== 'run') throw new GivenUp();
    lines.send({ rows: await run(request.cypher, request.parameters) });
  }
};
