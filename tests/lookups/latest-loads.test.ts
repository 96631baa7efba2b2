import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readGraphState, sayChangedSince } from '../../api/src/lookups/graph-state.js';
import { readStatus } from '../../api/src/lookups/status.js';
import type { GraphStore } from '#store/graph-store';
import { testStores } from '../support/open-test-stores.js';

const loads = [
  { number: 1, dataset: 'one', state: 'DONE', digest: 'a' },
  { number: 2, dataset: 'two', state: 'DONE', digest: 'b' },
  { number: 3, dataset: 'one', state: 'FAILED', digest: null },
  { number: 4, dataset: 'one', state: 'DONE', digest: 'c' },
  { number: 5, dataset: 'gone', state: 'DONE', digest: 'd' },
  { number: 6, dataset: 'gone', state: 'DONE', digest: '' },
];

describe.each(testStores({ brief: true }))('the latest loads, $name', ({ open }) => {
  let store: GraphStore;
  const write = (rows: readonly object[]) =>
    store.write((run) =>
      run(
        "UNWIND $rows AS r CREATE (:Load {number: r.number, dataset: r.dataset, state: r.state, digest: r.digest, finishedAt: '2026-01-0' + toString(r.number) + 'T00:00:00Z', added: 1, changed: 0, ended: 0})",
        { rows } as never,
      ),
    );
  beforeAll(async () => {
    store = await open();
    await write(loads);
  }, 120_000);
  afterAll(() => store?.close(), 60_000);
  const state = () => store.read(readGraphState);

  it('are one for each dataset, with what was begun and not finished after it', async () => {
    const before = await state();
    expect(before.unfinished).toEqual([]);
    expect((await readStatus(store)).datasets).toEqual([
      { dataset: 'gone', lastLoad: expect.objectContaining({ number: 6 }), unfinished: false, unloaded: true },
      {
        dataset: 'one',
        lastLoad: { number: 4, finishedAt: '2026-01-04T00:00:00Z', added: 1, changed: 0, ended: 0 },
        unfinished: false,
        unloaded: false,
      },
      { dataset: 'two', lastLoad: expect.objectContaining({ number: 2 }), unfinished: false, unloaded: false },
    ]);
    await write([
      { number: 7, dataset: 'two', state: 'RUNNING', digest: null },
      { number: 8, dataset: 'new', state: 'RUNNING', digest: null },
    ]);
    expect((await state()).unfinished).toEqual(['new', 'two']);
    expect((await state()).digest).not.toBe(before.digest);
    expect((await readStatus(store)).datasets.filter(({ unfinished }) => unfinished)).toEqual([
      { dataset: 'new', lastLoad: null, unfinished: true, unloaded: false },
      { dataset: 'two', lastLoad: expect.objectContaining({ number: 2 }), unfinished: true, unloaded: false },
    ]);
    const since = (digest: string) => store.read(async (run) => sayChangedSince(run, digest, await readGraphState(run)));
    expect(await since(before.digest)).toMatch(/a load was begun that is not finished: new, two/);
    await write([{ number: 9, dataset: 'two', state: 'DONE', digest: 'e' }]);
    expect((await state()).unfinished).toEqual(['new']);
    expect(await since(before.digest)).toMatch(/since this link was made: two on 2026-01-09 \(statements: 1 added/);
    expect(await since('nothing')).toMatch(/another map/);
  });
});
