import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { transitiveReduction } from '#analysis/transitive-reduction';

interface Edge {
  readonly from: string;
  readonly to: string;
}
const named = (edges: readonly Edge[]) => edges.map(({ from, to }) => `${from}>${to}`).sort();

/** Which of 7 things reaches which, by trying every middle (Warshall). */
const reachable = (edges: readonly Edge[]) => {
  const all = Array.from({ length: 7 }, (_, index) => String(index));
  const reach = new Set(named(edges));
  for (const middle of all)
    for (const from of all)
      for (const to of all) if (reach.has(`${from}>${middle}`) && reach.has(`${middle}>${to}`)) reach.add(`${from}>${to}`);
  return reach;
};
/** An edge of the closure belongs to the reduction when nothing lies between its ends. */
const bruteForce = (edges: readonly Edge[]) => {
  const reach = reachable(edges);
  const all = Array.from({ length: 7 }, (_, index) => String(index));
  return [...reach]
    .filter((edge) => {
      const [from, to] = edge.split('>');
      return !all.some((middle) => reach.has(`${from}>${middle}`) && reach.has(`${middle}>${to}`));
    })
    .sort();
};
const anyEdges = (acyclic: boolean) =>
  fc
    .uniqueArray(
      fc.tuple(fc.nat(6), fc.nat(6)).filter(([a, b]) => (acyclic ? a < b : a !== b)),
      { maxLength: 20, selector: ([a, b]) => a * 10 + b },
    )
    .map((pairs) => pairs.map(([a, b]) => ({ from: String(a), to: String(b) })));

describe('the transitive reduction', () => {
  it('is what brute force finds on any order without a cycle', () => {
    fc.assert(
      fc.property(anyEdges(true), (edges) => expect(named(transitiveReduction(edges))).toEqual(bruteForce(edges))),
      { numRuns: 300 },
    );
  });

  it('keeps reachability even with a cycle', () => {
    fc.assert(
      fc.property(anyEdges(false), (edges) => expect(reachable(transitiveReduction(edges))).toEqual(reachable(edges))),
      { numRuns: 100 },
    );
  });
});
