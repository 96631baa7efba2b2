import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '#api/ask';
import { journeysByCrossing } from '#questions/journeys-by-crossing';
import { loadDatasets, unloadDataset } from '#seeds/loader';
import type { GraphStore } from '#store/graph-store';
import { writeDataset } from '../support/load-dataset.js';
import { testStores } from '../support/open-test-stores.js';

const sources = [{ id: 'one', name: 'One', kind: 'PUBLISHED' }];
const version = (...names: string[]) =>
  writeDataset('bodies', {
    'sources.csv': sources,
    'organisations.csv': names.map((name) => ({ id: name.toLowerCase(), name, source: 'one' })),
  });

describe.each(testStores({ brief: true }))('an old link, $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
  }, 60_000);
  afterAll(() => store?.close(), 60_000);
  const follow = async (graph?: string) => ask({ store }, journeysByCrossing, graph === undefined ? {} : { graph });

  it('says what was loaded since, and nothing while the map is the same', async () => {
    await loadDatasets(store, [version('A', 'B')]);
    const then = await follow();
    const linked = new URL(then.permalink, 'http://localhost').searchParams.get('graph') as string;
    expect(linked).toBe(then.graphDigest);
    expect((await follow(linked)).warnings).toEqual(then.warnings);

    await loadDatasets(store, [version('A', 'C', 'D')], { allowEnds: true });
    const [first, ...others] = (await follow(linked)).warnings;
    expect(first).toMatch(
      /^The map has changed since this link was made: bodies on \d{4}-\d\d-\d\d \(statements: 2 added, 0 changed, 1 ended\)\. The answer may differ/,
    );
    expect(others).toEqual(then.warnings);
    // The same facts again are the same map.
    await loadDatasets(store, [version('A', 'B')], { allowEnds: true });
    expect((await follow(linked)).warnings).toEqual(then.warnings);
    await unloadDataset(store, 'bodies');
    expect((await follow(linked)).warnings[0]).toMatch(/3 ended/);
  });

  it('does not guess about the link of another map', async () => {
    expect((await follow('nothing-like-it')).warnings[0]).toMatch(/^This link was made on another map/);
    expect((await follow('')).warnings.join()).not.toMatch(/another map/);
  });
});
