import { once } from 'node:events';
import os from 'node:os';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { createBriefWriter } from '../../api/src/brief/write-brief.js';
import { createApp, type AppParts } from '../../api/src/http/app.js';
import { createHttpServer } from '../../api/src/http/create-http-server.js';
import { createGraphqlServer } from '../../api/src/http/graphql-endpoint.js';
import type { GraphStore, Row } from '#store/graph-store';
import { buildCrosscutSchema } from '#graphql/schema';

export type FakeRun = (cypher: string, parameters: Readonly<Record<string, unknown>>) => Row[];

/** A store whose statements are answered by `run`. */
export const fakeStore = (run: FakeRun = () => []): GraphStore => ({
  engine: { name: 'embedded', version: 'fake' },
  capabilities: { batchRows: 1000, transactionRows: 20_000 },
  read: (work) => work(async (cypher, parameters = {}) => run(cypher, parameters as Record<string, unknown>)),
  write: () => Promise.reject(new Error('not in this test')),
  applySchema: async () => {},
  checkReachable: async () => {},
  setBulkLoading: async () => {},
  close: async () => {},
});

export interface TestServer {
  readonly url: string;
  readonly logged: () => string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
  readonly graphql: (query: string, variables?: object) => Promise<{ status: number; body: any; headers: Headers }>;
  readonly close: () => Promise<void>;
}

/** A server on a free port of this machine. */
export const openTestServer = async (
  store: GraphStore,
  parts: Partial<AppParts> & { schema?: ReturnType<typeof buildCrosscutSchema> } = {},
): Promise<TestServer> => {
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const schema = parts.schema ?? buildCrosscutSchema();
  const graphql = createGraphqlServer(schema, log);
  await graphql.start();
  const app = createApp({
    asking: () => ({ store, today: '2026-11-24' }),
    graphql,
    writeBrief: createBriefWriter(schema),
    readiness: { reason: () => null },
    loadLimits: { largestBytes: 1_000_000, idleMs: 400, parent: os.tmpdir() },
    log,
    uiFolder: 'tests/http/no-such-folder',
    ...parts,
  });
  const server = createHttpServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    logged: () => lines.join(''),
    graphql: async (query, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: await response.json(), headers: response.headers };
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await graphql.stop();
    },
  };
};
