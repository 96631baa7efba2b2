import { afterAll, beforeAll, expect } from '@jest/globals';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore, Run } from '#store/graph-store';
import { schemaStatements } from '#graph-schema/ddl';
import { openTestServer, type TestServer } from '../http/open-test-server.js';
import { writeManyServices, writeSmallGraph } from './write-small-graph.js';

export interface AskedGraph {
  readonly store: GraphStore;
  readonly server: TestServer;
  /** The data of an answer that has no errors. */
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer is whatever its query asks for
  readonly ask: (query: string, variables?: object) => Promise<any>;
  /** How many statements the last answer took. */
  readonly statements: () => number;
}

/** The small graph and 130 services behind a server, for the tests of a file. What it holds is there once they run. */
export const askSmallGraph = (): AskedGraph => {
  let store: GraphStore;
  let server: TestServer;
  let statements = 0;
  beforeAll(async () => {
    const inner = await openEmbeddedStore({ folder: null });
    await inner.applySchema(schemaStatements);
    await writeSmallGraph(inner);
    await writeManyServices(inner, 130);
    const counted =
      (run: Run): Run =>
      (cypher, parameters) => {
        statements += 1;
        return run(cypher, parameters);
      };
    store = { ...inner, read: (work, options) => inner.read((run) => work(counted(run)), options) };
    server = await openTestServer(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  return {
    get store() {
      return store;
    },
    get server() {
      return server;
    },
    ask: async (query, variables) => {
      statements = 0;
      const { body } = await server.graphql(query, variables);
      expect(body.errors ? [body.errors, server.logged().slice(-1500)] : undefined).toBeUndefined();
      return body.data;
    },
    statements: () => statements,
  };
};
