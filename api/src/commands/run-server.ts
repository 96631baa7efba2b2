import { once } from 'node:events';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { createBriefWriter } from '../brief/write-brief.js';
import { createApp } from '../http/app.js';
import { createAwaitedStore } from '../http/awaited-store.js';
import { createHttpServer } from '../http/create-http-server.js';
import { createGraphqlServer } from '../http/graphql-endpoint.js';
import { watchStore } from '../http/health.js';
import { removeLeftBehind } from '../http/received-folder.js';
import { stopServer } from '../http/stop-server.js';
import { buildCrosscutSchema } from '../graphql/schema.js';
import { readGraphState } from '../lookups/graph-state.js';
import { projectRoot } from '../project-root.js';
import type { GraphStore } from '../store/graph-store.js';
import type { Settings } from '../config.js';
import type { CommandContext } from './command-context.js';
import { prepareStore } from './prepare-store.js';

export interface ServeParts {
  /** Opens the store for this process alone and lets other commands reach it. */
  readonly openHeldStore: (settings: Settings) => Promise<GraphStore>;
  readonly schema: readonly string[];
  readonly seed: (store: GraphStore, settings: Settings) => Promise<void>;
}

/** A sender of a load who says nothing for this long is given up. */
const longestSilenceMs = 30_000;

const toTry = [
  ['When someone dies: probate passes from tax to court', '/journeys/when-someone-dies'],
  ['Set up a limited company, 2017 to today', '/journeys/set-up-limited-company'],
  ['Starting a business: who was at the table', '/journeys/start-business-sole-trader'],
] as const;

const listen = async (server: Server, { port, host }: Settings, context: CommandContext): Promise<string> => {
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') context.fail(3, `Port ${port} is in use. Stop what uses it, or choose another with --port.`);
    context.fail(2, `The address ${host} and port ${port} cannot be listened on. Choose others with --host and --port.`);
  });
  const address = server.address();
  const shown = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${typeof address === 'object' && address ? address.port : port}`;
};

/** The embedded engine cannot cut a statement off. What was committed is on disk, so nobody waits longer for one than this. */
const longestStopMs = 9_000;

const stopSignal = (stop: () => void): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => {
        stop();
        resolve();
      });
  });

const readUnfinished = async (store: GraphStore): Promise<readonly string[]> => (await store.read(readGraphState)).unfinished;

/** Serves until it is told to stop. */
export const runServer = async (context: CommandContext, parts: ServeParts): Promise<void> => {
  const settings = context.settings();
  const log = pino({ level: settings.logLevel }, pino.destination({ dest: 2, sync: false }));
  const store = createAwaitedStore();
  let stopping = false;
  let preparing: string | null = 'The database has not answered yet.';

  // An embedded store that another process holds is refused before anything listens.
  const held = settings.neo4j ? null : await parts.openHeldStore(settings);
  const schema = buildCrosscutSchema();
  await removeLeftBehind(os.tmpdir());
  const graphql = createGraphqlServer(schema, log);
  await graphql.start();
  const watch = watchStore(store);
  const app = createApp({
    asking: () => ({ store, contact: settings.contact, address: settings.address }),
    graphql,
    writeBrief: createBriefWriter(schema),
    embedSites: settings.embed,
    log,
    uiFolder: path.join(projectRoot, 'dist/ui'),
    requestsPerMinute: settings.requestsPerMinute,
    loadLimits: { largestBytes: settings.largestLoad, idleMs: longestSilenceMs, parent: os.tmpdir() },
    readiness: { reason: () => (stopping ? 'The server is stopping.' : (preparing ?? watch.reason())) },
  });
  const server = createHttpServer(app);
  const stopped = stopSignal(() => {
    stopping = true;
    setTimeout(() => process.exit(0), longestStopMs).unref();
  });
  try {
    const address = await listen(server, settings, context);
    if (settings.neo4j) context.stdout.write(`Listening on ${address}; waiting for the database.\n`);
    const ready = prepareStore(
      {
        open: async () => held ?? parts.openHeldStore(settings),
        schema: parts.schema,
        seed: (found) => parts.seed(found, settings),
        patient: settings.neo4j !== undefined,
        say: (sentence) => void context.stderr.write(`${sentence}\n`),
        stopped: () => stopping,
      },
      (found) => {
        store.arrive(found);
        preparing = 'The shipped datasets are being loaded.';
      },
    ).then(async (found) => {
      if (!found) return false;
      for (const dataset of await readUnfinished(found))
        context.stderr.write(
          `The load of ${dataset} is not finished, so answers may mix old and new facts. Load ${dataset} again to complete it.\n`,
        );
      preparing = null;
      return context.stdout.write(
        `Crosscut is ready: ${address}\n\nThree things to try:\n${toTry.map(([what, where]) => `  ${what}\n    ${address}${where}\n`).join('')}\nStop it with Ctrl+C.\n`,
      );
    });
    await Promise.race([stopped, ready.then(() => stopped)]);
    await stopServer(server);
    // A load that is not finished goes on at the next start; it is not waited for.
    await Promise.race([ready.catch(() => undefined), wait(500)]);
  } finally {
    watch.stop();
    server.close();
    await graphql.stop();
    await (held ?? store).close();
    log.flush();
  }
};
