import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { rmSync } from 'node:fs';
import { loadDatasets } from '#seeds/loader';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';
import { toCypher } from '../../api/src/exports/to-cypher.js';
import { readMap } from '../../api/src/lookups/read-map.js';
import { countsIn } from '../support/count-map.js';
import { hostileDataset } from '../support/hostile-text.js';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';
import { testStores } from '../support/open-test-stores.js';

jest.setTimeout(240_000);

const parent = createDatasetParent();
let store: GraphStore;
let script = '';
beforeAll(async () => {
  store = await openEmbeddedStore({ folder: null });
  // Every kind of thing, team and tie is in the demonstrations; the texts are what may break a script.
  await loadDatasets(store, ['seeds/data/demonstrations', writeFolder(parent, 'worst', hostileDataset)]);
  for await (const piece of toCypher(await readMap(store, { isPublic: false, withoutInvented: false, journey: null }))) script += piece;
});
afterAll(async () => {
  await store?.close();
  rmSync(parent, { recursive: true, force: true });
});

describe.each(testStores({ brief: true }))('the map as a script of Cypher, run on $name', ({ open }) => {
  it('makes the same map, hostile text and all, and run again changes nothing', async () => {
    const empty = await open();
    try {
      const statements = script.split(';\n').filter(Boolean);
      const isSchema = (statement: string) => statement.startsWith('CREATE ');
      await empty.applySchema(statements.filter(isSchema));
      for (const _turn of ['first', 'again']) {
        for (const statement of statements.filter((one) => !isSchema(one))) await empty.write((run) => run(statement));
        expect(await countsIn(empty)).toEqual(await countsIn(store));
      }
      const texts = (of: GraphStore) =>
        of.read((run) =>
          run(
            "MATCH (s:Service) WHERE s.id STARTS WITH 'hostile-' RETURN s.id AS id, s.name AS name, s.summary AS summary, s.aliases AS aliases ORDER BY id",
          ),
        );
      expect((await texts(empty)).length).toBeGreaterThan(40);
      expect(await texts(empty)).toEqual(await texts(store));
    } finally {
      await empty.close();
    }
  });
});
