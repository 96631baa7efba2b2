import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadDatasets, unloadDataset } from '#seeds/loader';
import { openLoadedStore, writeDataset, type DatasetRows } from '../support/load-dataset.js';
import { readDigests, readGraph } from '../support/read-graph.js';
import { anyRows } from './build-rows.js';

const runs = { numRuns: 12 };
const allowEnds = { allowEnds: true };
const shuffled = (rows: DatasetRows): fc.Arbitrary<DatasetRows> =>
  fc
    .tuple(
      ...Object.entries(rows).map(([file, own]) =>
        fc.shuffledSubarray([...own], { minLength: own.length }).map((mixed) => [file, mixed] as const),
      ),
    )
    .map(Object.fromEntries);
const graphOf = async (...folders: string[]) => {
  const store = await openLoadedStore(...folders);
  try {
    return await readGraph(store);
  } finally {
    await store.close();
  }
};

describe('loading any small dataset', () => {
  it(
    'gives the same graph and digest in any order of rows',
    () =>
      fc.assert(
        fc.asyncProperty(
          anyRows.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
          async ([rows, mixed]) => {
            const [one, other] = [await openLoadedStore(writeDataset('a', rows)), await openLoadedStore(writeDataset('a', mixed))];
            expect(await readGraph(other)).toEqual(await readGraph(one));
            expect(await readDigests(other)).toEqual(await readDigests(one));
            await one.close();
            await other.close();
          },
        ),
        runs,
      ),
    60_000,
  );

  it(
    'changes nothing the second time, whether the bytes are the same or the rows alone',
    () =>
      fc.assert(
        fc.asyncProperty(
          anyRows.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
          async ([rows, mixed]) => {
            const folder = writeDataset('a', rows);
            const store = await openLoadedStore(folder);
            const before = await readGraph(store);
            const claims = before.claims.length;
            for (const again of [folder, writeDataset('a', mixed)])
              expect((await loadDatasets(store, [again]))[0]).toMatchObject({
                added: 0,
                changed: 0,
                ended: 0,
                unchanged: claims,
                nothingToDo: true,
              });
            expect(await readGraph(store)).toEqual(before);
            expect(await store.read((run) => run('MATCH (l:Load) RETURN count(l) AS loads'))).toEqual([{ loads: 1 }]);
            await store.close();
          },
        ),
        runs,
      ),
    60_000,
  );

  it(
    'leaves what the second dataset alone gives when the first is unloaded, and the same in either order',
    () =>
      fc.assert(
        fc.asyncProperty(anyRows, anyRows, async (a, b) => {
          const [first, second] = [writeDataset('a', a), writeDataset('b', b)];
          const store = await openLoadedStore(first, second);
          const both = await readGraph(store);
          expect(await graphOf(second, first)).toEqual(both);
          const together = await openLoadedStore();
          await loadDatasets(together, [second, first]);
          expect(await readGraph(together)).toEqual(both);
          await together.close();
          await unloadDataset(store, 'a');
          expect(await readGraph(store)).toEqual(await graphOf(second));
          await store.close();
        }),
        runs,
      ),
    60_000,
  );

  it(
    'ends where the second version alone would, by way of the first',
    () =>
      fc.assert(
        fc.asyncProperty(anyRows, anyRows, anyRows, async (first, second, other) => {
          const [one, two, beside] = [writeDataset('a', first), writeDataset('a', second), writeDataset('b', other)];
          const store = await openLoadedStore(beside, one);
          await loadDatasets(store, [two], allowEnds);
          expect(await readGraph(store)).toEqual(await graphOf(beside, two));
          await store.close();
        }),
        runs,
      ),
    60_000,
  );
});
