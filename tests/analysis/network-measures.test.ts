import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assortativity } from '#analysis/assortativity';
import { brokerage, brokerageRoles } from '#analysis/brokerage';
import { burtConstraint } from '#analysis/burt-constraint';
import { betweenness } from '#analysis/betweenness';
import { components } from '#analysis/components';
import { fragmentation, fragmentationAdded } from '#analysis/fragmentation';
import { cutPoints } from '#analysis/cut-points';
import { eiIndex } from '#analysis/ei-index';
import { distanceByChance, jensenShannon } from '#analysis/jensen-shannon';
import { modularity } from '#analysis/modularity';
import { naturalGroups } from '#analysis/natural-groups';
import { onlyLink } from '#analysis/only-link';
import { adjustedMutualInformation } from '#analysis/adjusted-mutual-information';
import { adjustedRand } from '#analysis/adjusted-rand';
import { editDistance, sequenceLikeness } from '#analysis/sequence-distance';
import { arbitraryAsked, arbitraryNetwork, relabelled } from './build-network.js';

const holds = (property: fc.IProperty<unknown[]>) => fc.assert(property, { numRuns: 150 });
const close = (a: number | null | undefined, b: number | null | undefined) =>
  a === null || b === null || a === undefined || b === undefined ? expect(a).toBe(b) : expect(a).toBeCloseTo(b, 10);

describe('every measure of a network', () => {
  it('is the same under other names and in another order', () => {
    holds(
      fc.property(arbitraryNetwork(), (built) => {
        const other = relabelled(built);
        close(assortativity(built.network, built.groupOf), assortativity(other.network, other.groupOf));
        close(fragmentation(built.network), fragmentation(other.network));
        const [constraint, otherConstraint] = [burtConstraint(built.network), burtConstraint(other.network)];
        const [central, otherCentral] = [betweenness(built.network), betweenness(other.network)];
        for (const node of built.network.nodes) {
          close(constraint.get(node), otherConstraint.get(other.name(node)));
          close(central.get(node), otherCentral.get(other.name(node)));
          close(fragmentationAdded(built.network, node), fragmentationAdded(other.network, other.name(node)));
        }
        expect(cutPoints(other.network).articulationPoints.map(String).sort()).toEqual(
          cutPoints(built.network).articulationPoints.map(other.name).sort(),
        );
      }),
    );
  });

  it('is the same under other names and in another order, expectation and chance with it, whatever was asked about', () => {
    holds(
      fc.property(fc.oneof(arbitraryNetwork(), arbitraryAsked()), (built) => {
        const other = relabelled(built);
        expect(eiIndex(other.network, other.groupOf)).toEqual(eiIndex(built.network, built.groupOf));
        const [ours, theirs] = [brokerage(built.network, built.groupOf), brokerage(other.network, other.groupOf)];
        for (const node of built.network.nodes)
          for (const role of brokerageRoles)
            for (const value of ['count', 'expected', 'deviation'] as const)
              close(theirs.get(other.name(node))?.[role][value], ours.get(node)?.[role][value]);
      }),
    );
  });

  it('does not change with things that nobody was asked about', () => {
    holds(
      fc.property(arbitraryAsked(), ({ network, groupOf }) => {
        const more = { ...network, nodes: [...network.nodes, 'u', 'v'] };
        const groups = new Map([...groupOf, ['u', 'x'], ['v', 'other']]);
        expect(eiIndex(more, groups)).toEqual(eiIndex(network, groupOf));
        const [before, after] = [brokerage(network, groupOf), brokerage(more, groups)];
        for (const node of network.nodes) expect(after.get(node)).toEqual(before.get(node));
      }),
    );
  });

  it('stays in its range, and is null where it has no meaning', () => {
    holds(
      fc.property(fc.oneof(arbitraryNetwork(), arbitraryAsked()), ({ network, groupOf }) => {
        const { value, p, expected, recorded, internal, external } = eiIndex(network, groupOf);
        const linked = internal + external;
        if (linked === 0) expect(value).toBeNull();
        else expect(Math.abs(value as number)).toBeLessThanOrEqual(1);
        if (linked === 0 || linked === recorded || Math.abs(expected ?? 1) === 1 || recorded < 5) expect(p).toBeNull();
        else {
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        if (recorded === 0) expect(expected).toBeNull();
        const best = naturalGroups(network, 3)[0];
        if (network.ties.length === 0) expect(best?.modularity).toBeNull();
        else expect(best?.modularity).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });
});

describe('cut points', () => {
  it('are what removing each thing, and each tie, one by one finds', () => {
    holds(
      fc.property(arbitraryNetwork(), ({ network }) => {
        const parts = components(network).length;
        const { articulationPoints, bridges } = cutPoints(network);
        expect(articulationPoints).toEqual(network.nodes.filter((node) => components(network, node).length > parts));
        const cutting = network.ties.filter(
          (tie) => components({ ...network, ties: network.ties.filter((other) => other !== tie) }).length > parts,
        );
        expect(bridges.map(String).sort()).toEqual(cutting.map(({ a, b }) => String(a < b ? [a, b] : [b, a])).sort());
      }),
    );
  });

  it('of two sides, each joined to its own, are what their only link is', () => {
    const link = fc.record({ a: fc.constantFrom('a1', 'a2', 'a3'), b: fc.constantFrom('b1', 'b2', 'b3') });
    holds(
      fc.property(fc.array(link, { minLength: 1, maxLength: 6 }), (links) => {
        const ties = links.flatMap(({ a, b }) => [
          { a: 'one side', b: a, weight: 1 },
          { a, b, weight: 1 },
          { a: b, b: 'the other', weight: 1 },
        ]);
        const nodes = [...new Set(ties.flatMap(({ a, b }) => [a, b]))];
        const { articulationPoints, bridges } = cutPoints({ directed: false, nodes, ties });
        const only = bridges.some((ends) => ends.every((end) => /\d/.test(end))) ? 'TIE' : (articulationPoints[0] ?? null);
        expect(onlyLink(links)).toBe(only);
      }),
    );
  });
});

describe('brokerage', () => {
  it('of an open path of three is one role, by exact fractions', () => {
    const network = {
      directed: false,
      nodes: ['a', 'b', 'c'],
      ties: [
        { a: 'a', b: 'b', weight: 1 },
        { a: 'b', b: 'c', weight: 1 },
      ],
    };
    const roles = brokerage(
      network,
      new Map([
        ['a', 'x'],
        ['b', 'y'],
        ['c', 'z'],
      ]),
    ).get('b');
    // One pair, density 2/3: expected (2/3)² · 1/3 = 4/27, variance 4/27 · 23/27.
    expect(roles?.LIAISON.count).toBe(1);
    expect(roles?.LIAISON.expected).toBeCloseTo(4 / 27, 12);
    expect(roles?.LIAISON.deviation).toBeCloseTo(23 / 27 / Math.sqrt((4 / 27) * (23 / 27)), 12);
    expect(roles?.COORDINATOR).toEqual({ count: 0, expected: 0, deviation: null });
  });
});

describe('natural groups', () => {
  it('of two triangles joined by one tie are the triangles: modularity 5/14', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e', 'f'];
    const ties = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
      ['d', 'e'],
      ['e', 'f'],
      ['d', 'f'],
      ['c', 'd'],
    ].map(([a, b]) => ({ a: a as string, b: b as string, weight: 1 }));
    const [best] = naturalGroups({ directed: false, nodes, ties });
    expect(best?.groups).toEqual([0, 0, 0, 1, 1, 1]);
    expect(best?.modularity).toBeCloseTo(5 / 14, 12);
  });

  it('are at least as good as everybody together or everybody alone', () => {
    holds(
      fc.property(arbitraryNetwork(), ({ network }) => {
        const [best] = naturalGroups(network, 3);
        for (const groups of [network.nodes.map(() => 0), network.nodes.map((_, index) => index)])
          if (best?.modularity !== null) expect(best?.modularity).toBeGreaterThanOrEqual((modularity(network, groups) as number) - 1e-9);
      }),
    );
  });
});

describe('agreement of two divisions', () => {
  const groups = fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 2, maxLength: 12 });
  it('is 1 with itself under other names, and the same both ways round', () => {
    holds(
      fc.property(groups, groups, (one, two) => {
        const other = one.map((_, index) => two[index % two.length] as string);
        const renamed = one.map((group) => `${group}!`);
        for (const agreement of [adjustedRand, adjustedMutualInformation]) {
          expect(agreement(one, renamed)).toBeCloseTo(1, 10);
          close(agreement(one, other), agreement(other, one));
        }
      }),
    );
  });
});

describe('distances', () => {
  it('between mixes are 0 for the same, 1 for nothing in common, null for none', () => {
    const mix = (entries: [string, number][]) => new Map(entries);
    expect(
      jensenShannon(
        mix([
          ['a', 1],
          ['b', 3],
        ]),
        mix([
          ['a', 2],
          ['b', 6],
        ]),
      )?.distance,
    ).toBeCloseTo(0, 7);
    expect(jensenShannon(mix([['a', 1]]), mix([['b', 1]]))?.distance).toBeCloseTo(1, 12);
    expect(jensenShannon(mix([]), mix([['b', 1]]))).toBeNull();
  });

  it('expected of a common mix are those of every way to deal the heads out, whatever the kinds are called', () => {
    const heads = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 });
    const counted = (all: readonly string[], name = (kind: string) => kind) => {
      const counts = new Map<string, number>();
      for (const kind of all) counts.set(name(kind), (counts.get(name(kind)) ?? 0) + 1);
      return counts;
    };
    holds(
      fc.property(heads, heads, (one, other) => {
        const all = [...one, ...other];
        const deals = Array.from({ length: 1 << all.length }, (_, chosen) => all.map((_one, at) => (chosen >> at) & 1)).filter(
          (chosen) => chosen.filter(Boolean).length === one.length,
        );
        const side = (deal: readonly number[], which: number) => counted(all.filter((_, at) => deal[at] === which));
        const divergences = deals.map((deal) => (jensenShannon(side(deal, 1), side(deal, 0))?.distance ?? NaN) ** 2);
        const exact = Math.sqrt(divergences.reduce((sum, one) => sum + one, 0) / deals.length);
        expect(distanceByChance(counted(one), counted(other))).toBeCloseTo(exact, 10);
        expect(
          distanceByChance(
            counted([...other].reverse(), (kind) => `${kind}!`),
            counted(one, (kind) => `${kind}!`),
          ),
        ).toBeCloseTo(exact, 10);
        const [turnedOne, turnedOther] = [one, other].map((kinds) => new Map([...counted(kinds)].reverse()));
        expect(distanceByChance(turnedOne!, turnedOther!)).toBe(distanceByChance(counted(one), counted(other)));
      }),
    );
    expect(distanceByChance(new Map(), counted(['a']))).toBeNull();
    expect(distanceByChance(new Map([['a', 4]]), new Map([['a', 9]]))).toBe(0);
    // Large counts neither overflow nor take long, and leave little to chance.
    expect(
      distanceByChance(
        new Map([
          ['a', 60_000],
          ['b', 40_000],
        ]),
        new Map([
          ['a', 50_000],
          ['b', 50_000],
        ]),
      ),
    ).toBeCloseTo(Math.sqrt(2e-5 / (8 * Math.LN2)), 4);
  });

  it('between sequences obey the triangle and agree with the plain recursion', () => {
    const sequence = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 });
    const plain = (one: readonly string[], other: readonly string[]): number =>
      one.length === 0 || other.length === 0
        ? one.length + other.length
        : Math.min(
            plain(one.slice(1), other) + 1,
            plain(one, other.slice(1)) + 1,
            plain(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
          );
    holds(
      fc.property(sequence, sequence, sequence, (one, two, three) => {
        expect(editDistance(one, two)).toBe(plain(one, two));
        expect(editDistance(one, three)).toBeLessThanOrEqual(editDistance(one, two) + editDistance(two, three));
      }),
    );
    expect(sequenceLikeness([], [])).toBeNull();
  });
});
