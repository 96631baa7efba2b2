import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assortativity } from '#analysis/assortativity';
import { brokerage, brokerageRoles } from '#analysis/brokerage';
import { burtConstraint } from '#analysis/burt-constraint';
import { betweenness } from '#analysis/betweenness';
import { closeness } from '#analysis/closeness';
import { fragmentation } from '#analysis/fragmentation';
import { cutPoints } from '#analysis/cut-points';
import { handOverMatrix } from '#analysis/hand-over-matrix';
import { hillNumber } from '#analysis/hill-numbers';
import { jensenShannon } from '#analysis/jensen-shannon';
import { modularity } from '#analysis/modularity';
import { naturalGroups } from '#analysis/natural-groups';
import type { Network } from '#analysis/network';
import { adjustedMutualInformation } from '#analysis/adjusted-mutual-information';
import { adjustedRand } from '#analysis/adjusted-rand';
import { sequenceLikeness } from '#analysis/sequence-distance';
import { setOverlap } from '#analysis/set-overlap';
import { arbitraryNetwork, relabelled } from './build-network.js';

const holds = (property: fc.IProperty<unknown[]>) => fc.assert(property, { numRuns: 150 });
const inRange = (value: number | null | undefined, low: number, high: number) => {
  if (value === null || value === undefined) return;
  expect(value).toBeGreaterThanOrEqual(low - 1e-9);
  expect(value).toBeLessThanOrEqual(high + 1e-9);
};
const mixes = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 })
  .map((entries) => new Map(entries));

describe('under other names and in another order', () => {
  it('closeness, bridges and the modularity of a grouping stay what they are', () => {
    holds(
      fc.property(arbitraryNetwork(), (built) => {
        const other = relabelled(built);
        const [ours, theirs] = [closeness(built.network), closeness(other.network)];
        for (const node of built.network.nodes) expect(theirs.get(other.name(node))).toBeCloseTo(ours.get(node) ?? NaN, 10);
        const pair = (a: string, b: string) => [a, b].sort().join(' ');
        expect(
          cutPoints(other.network)
            .bridges.map(([a, b]) => pair(a, b))
            .sort(),
        ).toEqual(
          cutPoints(built.network)
            .bridges.map(([a, b]) => pair(other.name(a), other.name(b)))
            .sort(),
        );
        const groupsOf = ({ network, groupOf }: { network: Network; groupOf: ReadonlyMap<string, string> }) =>
          network.nodes.map((node) => ['x', 'y', 'z'].indexOf(groupOf.get(node)?.at(-1) ?? ''));
        const [one, two] = [modularity(built.network, groupsOf(built)), modularity(other.network, groupsOf(other))];
        if (one === null) expect(two).toBeNull();
        else expect(two).toBeCloseTo(one, 10);
      }),
    );
  });

  it('the modularity of the best grouping does too', () => {
    fc.assert(
      fc.property(arbitraryNetwork(7), (built) => {
        const [ours, theirs] = [built.network, relabelled(built).network].map((network) => naturalGroups(network)[0]?.modularity ?? null);
        if (ours === null || ours === undefined) expect(theirs).toBeNull();
        else expect(theirs).toBeCloseTo(ours, 10);
      }),
      { numRuns: 50 },
    );
  });

  it('a hand-over matrix does too, and adds up to every pair of bodies at every hand-off', () => {
    const parties = fc.subarray([...'abcd']);
    holds(
      fc.property(fc.array(fc.tuple(parties, parties), { maxLength: 8 }), (handOffs) => {
        const cells = (of: typeof handOffs, name = (body: string) => body) =>
          handOverMatrix(of, (pair) => pair).map((cell) => [name(cell.from), name(cell.to), cell.handOffs.length].join(' '));
        const renamed = [...handOffs]
          .reverse()
          .map(([one, other]) => [one, other].map((bodies) => bodies.map((body) => `${body}!`).reverse()));
        expect(cells(renamed as typeof handOffs, (body) => body.slice(0, -1))).toEqual(cells(handOffs));
        const all = handOverMatrix(handOffs, (pair) => pair).reduce((sum, cell) => sum + cell.handOffs.length, 0);
        expect(all).toBe(handOffs.reduce((sum, [one, other]) => sum + one.length * other.length, 0));
      }),
    );
  });

  it('the overlap of sets does too, either way round', () => {
    const members = fc.subarray([...'abcdef']);
    holds(
      fc.property(members, members, (one, other) => {
        const { shared, jaccard, overlap } = setOverlap(new Set(one), new Set(other));
        const renamed = (of: readonly string[]) => new Set(of.map((member) => `${member}!`).reverse());
        expect(setOverlap(renamed(other), renamed(one))).toMatchObject({ jaccard, overlap });
        for (const share of [jaccard, overlap]) inRange(share, 0, 1);
        if (jaccard !== null && overlap !== null) expect(jaccard).toBeLessThanOrEqual(overlap);
        expect([jaccard === null, overlap === null]).toEqual([one.length + other.length === 0, one.length * other.length === 0]);
        expect(shared).toEqual(one.filter((member) => other.includes(member)));
      }),
    );
  });

  it('mixes, effective numbers and agreements do too', () => {
    holds(
      fc.property(mixes, mixes, fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 2, maxLength: 9 }), (one, other, groups) => {
        const renamed = (mix: ReadonlyMap<string, number>) =>
          new Map([...mix].reverse().map(([kind, share]) => [`${kind}!`, share] as const));
        expect(jensenShannon(renamed(one), renamed(other))?.distance).toBeCloseTo(jensenShannon(one, other)?.distance ?? NaN, 10);
        expect(jensenShannon(other, one)?.distance).toBeCloseTo(jensenShannon(one, other)?.distance ?? NaN, 10);
        for (const order of [1, 2] as const)
          expect(hillNumber([...one.values()].reverse(), order)).toBeCloseTo(hillNumber(one.values(), order) ?? NaN, 10);
        const second = groups.map((_, at) => groups[(at * 5 + 1) % groups.length] as string);
        for (const agreement of [adjustedRand, adjustedMutualInformation])
          expect(agreement([...groups].reverse(), [...second].reverse())).toBeCloseTo(agreement(groups, second) ?? NaN, 10);
      }),
    );
  });
});

describe('ranges, and null where there is no value', () => {
  it('of what is measured of each thing', () => {
    holds(
      fc.property(arbitraryNetwork(), ({ network, groupOf }) => {
        const [constraint, roles] = [burtConstraint(network), brokerage(network, groupOf)];
        const central = [betweenness(network), closeness(network)];
        for (const node of network.nodes) {
          const alone = !network.ties.some(({ a, b }) => a === node || b === node);
          if (alone) expect(constraint.get(node)).toBeNull();
          else inRange(constraint.get(node), 1e-6, 2);
          for (const values of central) inRange(values.get(node), 0, 1);
          for (const role of brokerageRoles) {
            const { count, expected, deviation } = roles.get(node)?.[role] ?? {};
            expect(count).toBeGreaterThanOrEqual(0);
            expect(expected).toBeGreaterThanOrEqual(0);
            if (network.ties.length === 0) expect([count, deviation]).toEqual([0, null]);
          }
        }
      }),
    );
  });

  it('of what is measured of the whole', () => {
    holds(
      fc.property(arbitraryNetwork(), ({ network, groupOf }) => {
        inRange(assortativity(network, groupOf), -1, 1);
        if (network.ties.length === 0) expect(assortativity(network, groupOf)).toBeNull();
        expect(assortativity(network, new Map(network.nodes.map((node) => [node, 'x'])))).toBeNull();
        if (network.nodes.length < 2) expect(fragmentation(network)).toBeNull();
        inRange(fragmentation(network), 0, 1);
        inRange(
          modularity(
            network,
            network.nodes.map((_, at) => at % 2),
          ),
          -0.5,
          1,
        );
      }),
    );
  });

  it('of agreements and distances', () => {
    holds(
      fc.property(
        mixes,
        mixes,
        fc.array(fc.constantFrom('x', 'y'), { maxLength: 6 }),
        fc.array(fc.constantFrom('x', 'y'), { maxLength: 6 }),
        (one, other, a, b) => {
          inRange(jensenShannon(one, other)?.distance, 0, 1);
          inRange(sequenceLikeness(a, b), 0, 1);
          const second = a.map((_, at) => b[at % Math.max(1, b.length)] ?? 'x');
          for (const agreement of [adjustedRand(a, second), adjustedMutualInformation(a, second)]) {
            if (a.length < 2) expect(agreement).toBeNull();
            inRange(agreement, -1, 1);
          }
        },
      ),
    );
  });
});

it('Jensen–Shannon distance is the square root of the entropy of the mean less the mean of the entropies', () => {
  const shares = (mix: ReadonlyMap<string, number>) => {
    const all = [...mix.values()].reduce((sum, value) => sum + value, 0);
    return (kind: string) => (mix.get(kind) ?? 0) / all;
  };
  const entropy = (of: (kind: string) => number) =>
    ['a', 'b', 'c', 'd']
      .map(of)
      .filter((share) => share > 0)
      .reduce((sum, share) => sum - share * Math.log2(share), 0);
  holds(
    fc.property(mixes, mixes, (one, other) => {
      const [p, q] = [shares(one), shares(other)];
      const divergence = entropy((kind) => (p(kind) + q(kind)) / 2) - (entropy(p) + entropy(q)) / 2;
      expect((jensenShannon(one, other)?.distance ?? NaN) ** 2).toBeCloseTo(divergence, 10);
    }),
  );
});
