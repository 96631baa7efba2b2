import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDatasets, unloadDataset } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { largeRows, writeLarge } from '../seeds/build-large.js';
import { writeDataset } from '../support/load-dataset.js';
import { neo4jMissing, testStores } from '../support/open-test-stores.js';
import { readGraph } from '../support/read-graph.js';

if (neo4jMissing) it.skip(neo4jMissing, () => undefined);

const [first, second] = [writeLarge('large', 300), writeLarge('large', 300, 2)];
const beside = writeDataset('beside', {
  ...largeRows(20),
  'sources.csv': [{ id: 'y', name: 'Y', kind: 'DEPARTMENT', retrieved: '2025-01-01' }],
  'journeys.csv': [{ id: 'j', name: 'Journey', nations: 'WALES;SCOTLAND' }],
  'steps.csv': [{ journey: 'j', id: 'p', position: '1', name: '=1+1 "x"\n<b>', likelihood: '0.5', optional: 'yes', services: 's1;s2' }],
});
const allowEnds = { allowEnds: true };

/** What each stage leaves in a store of the embedded engine in memory, which the others must come to as well. */
const stages: readonly {
  readonly does: string;
  readonly step: (store: GraphStore) => Promise<unknown>;
  readonly outcome: Readonly<Record<string, unknown>>;
}[] = [
  {
    does: 'loads',
    step: (store) => loadDatasets(store, [first]),
    outcome: { rows: 604, added: 604, changed: 0, ended: 0, unchanged: 0, nothingToDo: false },
  },
  {
    does: 'loads a second dataset that speaks of the same',
    step: (store) => loadDatasets(store, [beside]),
    outcome: { rows: 46, added: 49, nothingToDo: false },
  },
  {
    does: 'loads the same again',
    step: (store) => loadDatasets(store, [first]),
    outcome: { added: 0, changed: 0, ended: 0, unchanged: 604, nothingToDo: true },
  },
  { does: 'changes', step: (store) => loadDatasets(store, [second], allowEnds), outcome: { rows: 604, nothingToDo: false } },
  {
    does: 'takes a later extract',
    step: (store) => loadDatasets(store, [first], { ...allowEnds, snapshotAsOf: '2026-02-01' }),
    outcome: { rows: 604, nothingToDo: false },
  },
  { does: 'unloads', step: (store) => unloadDataset(store, 'large').then((outcome) => [outcome]), outcome: { rows: 0, added: 0 } },
];

const readHistory = async (store: GraphStore) =>
  (
    await store.read((run) =>
      run(`MATCH (c:EndedClaim) RETURN c.id AS id, c.fact AS fact, c.values AS said, c.firstLoad AS first, c.endedLoad AS ended`),
    )
  )
    .map((row) => JSON.stringify(Object.entries(row).sort()))
    .sort();

describe.each(testStores())('loading: $name', ({ open }) => {
  let store: GraphStore;
  let model: GraphStore;
  beforeAll(async () => {
    [store, model] = [await open(), await openEmbeddedStore({ folder: null })];
  }, 60_000);
  afterAll(async () => {
    await store?.close();
    await model?.close();
  }, 60_000);

  it.each(stages)(
    '$does',
    async ({ step, outcome }) => {
      await step(model);
      expect(((await step(store)) as unknown[])[0]).toMatchObject(outcome);
      expect(await readGraph(store)).toEqual(await readGraph(model));
      expect(await readHistory(store)).toEqual(await readHistory(model));
    },
    60_000,
  );
});
