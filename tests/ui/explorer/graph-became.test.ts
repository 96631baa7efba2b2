import { describe, expect, it } from '@jest/globals';
import { followedOf } from '../../../ui/src/view-model/explore/graph-became.js';
import { buildKnown } from './build-known.js';

describe('what came after a thing', () => {
  const known = buildKnown([
    ['service:old', 'SUCCEEDED_BY', 'service:a'],
    ['service:old', 'SUCCEEDED_BY', 'service:b'],
    ['service:a', 'REQUIRES', 'service:b'],
    ['service:moved', 'SUCCEEDED_BY', 'service:a'],
  ]);

  it('is every thing that it was split into, seen from it alone', () => {
    expect(followedOf(['service:old', 'service:a'], known).map(({ thing, by }) => [thing.key, by.map(({ key }) => key)])).toEqual([
      ['service:old', ['service:a', 'service:b']],
    ]);
  });

  it('is nothing where only work moved', () => {
    const links = new Map(
      [...known.links].map(([id, link]) => [
        id,
        link.from === 'service:moved' ? { ...link, said: [{ name: 'kind', value: 'TRANSFER' }] } : link,
      ]),
    );
    expect(followedOf(['service:moved'], { ...known, links })).toEqual([]);
    expect(followedOf(['service:moved'], known)).toHaveLength(1);
  });
});
