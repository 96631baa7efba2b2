import { statSync } from 'node:fs';
import net from 'node:net';
import { checkParameters } from './check-parameters.js';
import { StoreError, type GraphStore, type Run, type TransactionOptions } from './graph-store.js';
import { openJsonLines, type JsonLines } from './json-lines.js';
import { replyOrThrow, type StoreReply, type StoreRequest } from './store-messages.js';
import { outOfTime, withDeadline } from './with-deadline.js';

const reachableMs = 1_000;
/** The other process keeps the time; this much later it is taken to have stopped. */
const graceMs = 3_000;

interface Conversation {
  ask(request: StoreRequest): Promise<Exclude<StoreReply, { error: unknown }>>;
  end(): void;
}

/**
 * The store that another process of this user holds, reached through its socket.
 * @throws StoreError UNAVAILABLE when nobody listens there
 */
export const openSocketStore = async (socketPath: string): Promise<GraphStore> => {
  const once = async (request: StoreRequest): Promise<Exclude<StoreReply, { error: unknown }>> => {
    const conversation = await openConversation(socketPath);
    try {
      return await conversation.ask(request);
    } finally {
      conversation.end();
    }
  };
  const hello = await withDeadline(once({ ask: 'hello' }), reachableMs, () => lost(socketPath));
  if (!('engine' in hello)) throw lost(socketPath);
  const bulkLoads: Conversation[] = [];

  const transact = async <T>(
    mode: 'read' | 'write',
    work: (run: Run) => Promise<T>,
    { timeoutMs }: TransactionOptions = {},
  ): Promise<T> => {
    const conversation = await openConversation(socketPath);
    const talk = async (): Promise<T> => {
      await conversation.ask({ ask: 'begin', mode, timeoutMs });
      const { run, failure } = runThrough(conversation);
      const value = await work(run);
      if (failure()) throw failure();
      await conversation.ask({ ask: 'commit' });
      return value;
    };
    try {
      return await withDeadline(talk(), timeoutMs && timeoutMs + graceMs, () => outOfTime(timeoutMs ?? 0));
    } finally {
      // A transaction that was not committed is rolled back by the connection's end.
      conversation.end();
    }
  };

  return {
    engine: hello.engine,
    capabilities: hello.capabilities,
    read: (work, options) => transact('read', work, options),
    write: (work, options) => transact('write', work, options),
    applySchema: async (statements) => void (await once({ ask: 'applySchema', statements })),
    checkReachable: async () => void (await withDeadline(once({ ask: 'checkReachable' }), reachableMs, () => lost(socketPath))),
    setBulkLoading: async (on) => {
      if (!on) bulkLoads.pop()?.end();
      else {
        const conversation = await openConversation(socketPath);
        bulkLoads.push(conversation);
        await conversation.ask({ ask: 'bulkLoading' });
      }
    },
    saveCopy: async (file) => void (await once({ ask: 'saveCopy', file })),
    close: async () => {
      for (const conversation of bulkLoads.splice(0)) conversation.end();
    },
  };
};

const lost = (socketPath: string, cause?: unknown): StoreError =>
  new StoreError(
    'UNAVAILABLE',
    `The Crosscut that holds the store does not answer at ${socketPath}. See whether it still runs, then try again.`,
    { cause },
  );

const openConversation = async (socketPath: string): Promise<Conversation> => {
  const socket = await connect(socketPath).catch((error: unknown) => {
    throw lost(socketPath, error);
  });
  const lines: JsonLines = openJsonLines(socket);
  return {
    ask: async (request) => {
      lines.send(request);
      return replyOrThrow((await lines.next()) as StoreReply | null, () => lost(socketPath));
    },
    end: () => lines.end(),
  };
};

const connect = (socketPath: string): Promise<net.Socket> =>
  new Promise((resolve, reject) => {
    // In a folder that everybody may write to, somebody else could listen under our name.
    if (process.getuid && statSync(socketPath).uid !== process.getuid()) {
      reject(new Error('the socket belongs to another user'));
      return;
    }
    const socket = net.connect(socketPath, () => resolve(socket));
    socket.once('error', reject);
  });

/** Statements one after the other; after the first failure none is sent any more. */
const runThrough = (conversation: Conversation): { run: Run; failure: () => unknown } => {
  let failed: unknown = null;
  let last: Promise<unknown> = Promise.resolve();
  const runOne: Run = async (cypher, parameters) => {
    if (failed) throw failed;
    try {
      const reply = await conversation.ask({ ask: 'run', cypher, parameters: checkParameters(parameters) });
      return 'rows' in reply ? reply.rows : [];
    } catch (error) {
      failed = error;
      throw error;
    }
  };
  const run: Run = (cypher, parameters) => {
    const answer = last.then(() => runOne(cypher, parameters));
    last = answer.catch(() => undefined);
    return answer;
  };
  return { run, failure: () => failed };
};
