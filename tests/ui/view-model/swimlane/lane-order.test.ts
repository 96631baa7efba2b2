import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { laneOrder, type LaneLink } from '../../../../ui/src/view-model/swimlane/lane-order.js';
import { trackOrder, type Upright } from '../../../../ui/src/view-model/swimlane/track-order.js';

const permutations = (values: readonly number[]): number[][] =>
  values.length === 0
    ? [[]]
    : values.flatMap((value) => permutations(values.filter((other) => other !== value)).map((rest) => [value, ...rest]));

/** The same costs counted one by one: lanes that a line passes over, and level runs there that its upright part crosses. */
const costOf = (order: readonly number[], links: readonly LaneLink[]): number => {
  const place = new Map(order.map((lane, at) => [lane, at]));
  let cost = 0;
  for (const link of links) {
    const [low, high] = [place.get(link.from)!, place.get(link.to)!].sort((a, b) => a - b);
    for (const lane of order) {
      if (place.get(lane)! <= low! || place.get(lane)! >= high!) continue;
      cost += 1 + links.filter((other) => other.from === lane && other.leaves < link.reaches - 1 && link.reaches < other.reaches).length;
    }
  }
  return cost;
};

const links = (lanes: number): fc.Arbitrary<LaneLink[]> =>
  fc.array(
    fc
      .record({ from: fc.nat(lanes - 1), to: fc.nat(lanes - 1), leaves: fc.nat(5), length: fc.integer({ min: 1, max: 5 }) })
      .map(({ length, ...link }) => ({ ...link, reaches: link.leaves + length })),
    { maxLength: 14 },
  );

describe('laneOrder', () => {
  it('is no worse than any other order of five lanes', () => {
    fc.assert(
      fc.property(links(5), (all) => {
        const best = Math.min(...permutations([0, 1, 2, 3, 4]).map((order) => costOf(order, all)));
        expect(costOf(laneOrder(5, all), all)).toBe(best);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the order of appearance where nothing speaks against it', () => {
    expect(laneOrder(4, [])).toEqual([0, 1, 2, 3]);
    expect(
      laneOrder(3, [
        { from: 0, to: 1, leaves: 0, reaches: 1 },
        { from: 1, to: 2, leaves: 1, reaches: 2 },
      ]),
    ).toEqual([0, 1, 2]);
  });

  it('puts the lane that others pass through between them', () => {
    const through = [
      [0, 2],
      [2, 1],
      [1, 2],
    ].map(([from, to], at) => ({ from: from!, to: to!, leaves: at, reaches: at + 1 }));
    expect(laneOrder(3, through)[1]).toBe(2);
  });

  it('orders many lanes without getting worse than they came', () => {
    fc.assert(
      fc.property(links(16), (all) => {
        const order = laneOrder(16, all);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, at) => at));
        expect(costOf(order, all)).toBeLessThanOrEqual(
          costOf(
            Array.from({ length: 16 }, (_, at) => at),
            all,
          ),
        );
      }),
      { numRuns: 20 },
    );
  });
});

const crossings = (order: readonly number[], uprights: readonly Upright[]): number => {
  let count = 0;
  for (const [at, left] of order.entries())
    for (const right of order.slice(at + 1)) {
      const [a, b] = [uprights[left]!, uprights[right]!];
      count += a.ends.filter((end) => end.side === 'right' && end.y > b.top && end.y < b.bottom).length;
      count += b.ends.filter((end) => end.side === 'left' && end.y > a.top && end.y < a.bottom).length;
    }
  return count;
};

describe('trackOrder', () => {
  it('has the fewest crossings of all orders', () => {
    const upright = fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]): Upright => ({
      top: Math.min(a, b),
      bottom: Math.max(a, b),
      ends: [
        { y: a, side: 'left' },
        { y: b, side: 'right' },
      ],
    }));
    fc.assert(
      fc.property(fc.array(upright, { maxLength: 5 }), (uprights) => {
        const best = Math.min(...permutations(uprights.map((_, at) => at)).map((order) => crossings(order, uprights)));
        expect(crossings(trackOrder(uprights), uprights)).toBe(best);
      }),
      { numRuns: 60 },
    );
  });
});
