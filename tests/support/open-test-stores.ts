import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openGraphStore } from '#store/open-graph-store';
import type { GraphStore } from '#store/graph-store';
import { openEmbeddedStore } from '#store/embedded-store';
import type { Neo4jSettings } from '#store/neo4j-store';
import { takeTurn } from './take-turn.js';

export interface TestStore {
  readonly name: string;
  /** An empty store; closing it also removes what it left behind. */
  open(): Promise<GraphStore>;
  /** Where the server is, when it is one. */
  readonly neo4j?: Neo4jSettings;
}

const withCleanUp = (store: GraphStore, cleanUp: () => Promise<void> | void): GraphStore => ({
  ...store,
  close: async () => {
    await store.close();
    await cleanUp();
  },
});

export const createTestFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'crosscut-test-'));
const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const inMemory: TestStore = { name: 'embedded, in memory', open: () => openEmbeddedStore({ folder: null }) };

const onFile: TestStore = {
  name: 'embedded, on a file',
  open: async () => {
    const data = createTestFolder();
    return withCleanUp(await openGraphStore({ data }, { exclusive: true }), () => removeFolder(data));
  },
};

const throughSocket: TestStore = {
  name: 'embedded, through the socket',
  open: async () => {
    const data = createTestFolder();
    const held = await openGraphStore({ data }, { exclusive: true, serveStore: true });
    return withCleanUp(await openGraphStore({ data }), async () => {
      await held.close();
      removeFolder(data);
    });
  },
};

/** Only ever a server that was started for tests: it is wiped. One file of tests at a time uses it. */
const onNeo4j = ({ name, ...neo4j }: Neo4jSettings & { name: string }): TestStore => ({
  name,
  neo4j,
  open: async () => {
    const endTurn = await takeTurn(name);
    const store = await openGraphStore({ data: '', neo4j });
    for (let left = 1; left > 0;) {
      left = await store.write(async (run) =>
        Number((await run('MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(n) AS deleted'))[0]?.deleted),
      );
    }
    return withCleanUp(store, endTurn);
  },
});

const servers = JSON.parse(process.env.CROSSCUT_TEST_NEO4J ?? '[]') as (Neo4jSettings & { name: string })[];

/** What the name of a skipped test says when no Neo4j server was started for the tests; null when there is one. */
export const neo4jMissing: string | null =
  servers.length > 0
    ? null
    : 'needs real Neo4j servers: node tests/support/neo4j/run-with-neo4j.js -- node tests/run.js --only jest -- tests/conformance --runInBand';

/** Every engine that this machine can test. Tests that load much need not go through file and socket too: `testStores({ brief: true })`. */
export const testStores = ({ brief = false } = {}): TestStore[] => [
  inMemory,
  ...(brief ? [] : [onFile, throughSocket]),
  ...servers.map(onNeo4j),
];
