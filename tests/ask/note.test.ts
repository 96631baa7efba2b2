import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { question } from '#questions/question';
import { openEmbeddedStore } from '#store/embedded-store';
import type { GraphStore } from '#store/graph-store';

const past = { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null };
const finds = (body: { note?: string | null; pageInfo?: typeof past }, noteBeside?: boolean) =>
  question({
    name: 'noted',
    asks: 'What is there?',
    group: 'The map as a whole',
    table: 'rows',
    covers: null,
    params: {},
    reads: {},
    answer: () => ({
      body: { rows: [] as object[], ...body },
      summary: () => ['Something is.'],
      coverage: null,
      method: 'none',
      ...(noteBeside === undefined ? {} : { noteBeside }),
    }),
    samples: [],
  });

let store: GraphStore;
beforeAll(async () => {
  store = await openEmbeddedStore({ folder: null });
});
afterAll(() => store?.close());

it.each([
  ['sums up where there is no note', finds({}), 'Something is.', undefined],
  ['sums up where the note is empty', finds({ note: null }), 'Something is.', null],
  ['says why there is nothing in the place of a summary', finds({ note: 'Nothing is.' }), 'Nothing is.', 'Nothing is.'],
  ['sums up beside a note about what is there', finds({ note: 'Not all is.' }, true), 'Something is.', 'Not all is.'],
  [
    'sums up all pages on the one after the last',
    finds({ note: null, pageInfo: past }),
    'Something is.',
    'The page before this one was the last: no row comes after it.',
  ],
])('%s', async (_what, asked, summary, note) => {
  const answer = await ask({ store, today: '2026-11-24' }, asked, {});
  expect([answer.summary, answer.note]).toEqual([[summary], note]);
});
