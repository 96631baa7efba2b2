import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { circles } from '../../../ui/src/view-model/explore/graph-circles.js';
import { lanes } from '../../../ui/src/view-model/explore/graph-lanes.js';
import { layered } from '../../../ui/src/view-model/explore/graph-layered.js';

const graph = fc
  .integer({ min: 1, max: 40 })
  .chain((count) =>
    fc.record({ count: fc.constant(count), pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 80 }) }),
  );
const distinct = (places: Float32Array) =>
  new Set(Array.from({ length: places.length / 2 }, (_, at) => `${places[at * 2]?.toFixed(2)} ${places[at * 2 + 1]?.toFixed(2)}`)).size;

describe('layers', () => {
  it('puts a chain from left to right', () => {
    const places = layered({
      count: 3,
      pairs: [
        [2, 1],
        [1, 0],
      ],
    });
    expect([places[4], places[2], places[0]]).toEqual([0, 230, 460]);
  });

  it('gives every thing a place of its own, circles in the graph or not', () => {
    fc.assert(fc.property(graph, (one) => expect(distinct(layered(one))).toBe(one.count)));
  });

  it('takes a chain of 20,000 without running out of stack', () => {
    const places = layered({ count: 20_000, pairs: Array.from({ length: 19_999 }, (_, at) => [at, at + 1] as const) });
    expect(places[39_998]).toBe(19_999 * 230);
  });
});

describe('circles', () => {
  it('gives every thing a place of its own and keeps groups apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 60 }), (groups) => {
        const places = circles(groups);
        expect(distinct(places)).toBe(groups.length);
        const centre = (group: string) => {
          const own = groups.flatMap((one, at) => (one === group ? [at] : []));
          return [
            own.reduce((sum, at) => sum + (places[at * 2] ?? 0), 0) / own.length,
            own.reduce((sum, at) => sum + (places[at * 2 + 1] ?? 0), 0) / own.length,
          ] as const;
        };
        const names = [...new Set(groups)];
        for (const a of names)
          for (const b of names)
            if (a < b) expect(Math.hypot(centre(a)[0] - centre(b)[0], centre(a)[1] - centre(b)[1])).toBeGreaterThan(60);
      }),
    );
  });
});

describe('lanes', () => {
  const grouped = graph.chain((one) =>
    fc.record({
      count: fc.constant(one.count),
      pairs: fc.constant(one.pairs),
      groups: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: one.count, maxLength: one.count }),
    }),
  );

  it('gives every thing a place of its own, and no lane a share of another', () => {
    fc.assert(
      fc.property(grouped, (one) => {
        const places = lanes(one);
        expect(distinct(places)).toBe(one.count);
        const spans = [...new Set(one.groups)].map((group) => {
          const heights = one.groups.flatMap((own, at) => (own === group ? [places[at * 2 + 1] ?? 0] : []));
          return [Math.min(...heights), Math.max(...heights)] as const;
        });
        for (const [at, [top, bottom]] of spans.entries())
          for (const [above, below] of spans.slice(at + 1)) expect(bottom < above || below < top).toBe(true);
      }),
    );
  });

  it('lets time run left to right across them', () => {
    const places = lanes({
      count: 3,
      pairs: [
        [0, 1],
        [1, 2],
      ],
      groups: ['b', 'a', 'b'],
    });
    expect([places[0], places[2], places[4]]).toEqual([0, 230, 460]);
    expect(places[1]).toBe(places[5]);
    expect(places[3]).not.toBe(places[1]);
  });
});
