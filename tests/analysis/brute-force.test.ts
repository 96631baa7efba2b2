import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assortativity } from '#analysis/assortativity';
import { brokerage, brokerageRole, brokerageRoles, type BrokerageRole } from '#analysis/brokerage';
import { burtConstraint } from '#analysis/burt-constraint';
import { betweenness } from '#analysis/betweenness';
import { closeness } from '#analysis/closeness';
import { components } from '#analysis/components';
import { fragmentation, fragmentationAdded } from '#analysis/fragmentation';
import { eiIndex } from '#analysis/ei-index';
import { modularity } from '#analysis/modularity';
import { naturalGroups } from '#analysis/natural-groups';
import type { Network } from '#analysis/network';
import { adjustedMutualInformation } from '#analysis/adjusted-mutual-information';
import { adjustedRand } from '#analysis/adjusted-rand';
import {
  divisions,
  permutations,
  plainBetweenness,
  plainCloseness,
  plainModularity,
  plainMutualInformation,
  plainRand,
  shortestPaths,
} from './brute-force.js';
import { arbitraryAsked, arbitraryNetwork } from './build-network.js';

const holds = (property: fc.IProperty<unknown[]>, numRuns = 60) => fc.assert(property, { numRuns });
const close = (ours: number | null | undefined, plain: number | null | undefined) =>
  ours == null || plain == null ? expect(ours ?? null).toBe(plain ?? null) : expect(ours).toBeCloseTo(plain, 10);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the fast way gives what the definition gives', () => {
  it('betweenness and closeness, by every shortest way; weights are no distance', () => {
    holds(
      fc.property(arbitraryNetwork(6), ({ network }) => {
        const counted = { ...network, ties: network.ties.map((tie) => ({ ...tie, weight: 1 })) };
        const [between, close_] = [betweenness(network), closeness(network)];
        for (const node of network.nodes) {
          close(between.get(node), plainBetweenness(network, node));
          close(close_.get(node), plainCloseness(network, node));
        }
        expect([betweenness(counted), closeness(counted)]).toEqual([between, close_]);
      }),
    );
  });

  it('fragmentation, and what one that goes adds to it, by asking of each pair whether a way joins it', () => {
    holds(
      fc.property(arbitraryNetwork(7), ({ network }) => {
        const pairs = network.nodes.flatMap((a, at) => network.nodes.slice(at + 1).map((b) => [a, b] as const));
        close(
          fragmentation(network),
          pairs.length === 0 ? null : pairs.filter(([a, b]) => shortestPaths(network, a, b).length === 0).length / pairs.length,
        );
        expect(components(network).flat().sort()).toEqual([...network.nodes].sort());
        for (const gone of network.nodes) {
          const others = pairs.filter((pair) => !pair.includes(gone));
          const without = {
            ...network,
            nodes: network.nodes.filter((node) => node !== gone),
            ties: network.ties.filter(({ a, b }) => a !== gone && b !== gone),
          };
          const apart = (within: Network) => others.filter(([a, b]) => shortestPaths(within, a, b).length === 0).length;
          close(fragmentationAdded(network, gone), others.length === 0 ? null : (apart(without) - apart(network)) / others.length);
        }
      }),
    );
  });

  it('modularity, pair by pair; and no grouping is better than the best of all, which few things allow to try', () => {
    holds(
      fc.property(arbitraryNetwork(6), ({ network }) => {
        const all = divisions(network.nodes.length);
        for (const groups of all.slice(0, 20)) close(modularity(network, groups), plainModularity(network, groups));
        const best = naturalGroups(network)[0];
        const most = network.ties.length === 0 ? null : Math.max(...all.map((groups) => plainModularity(network, groups) as number));
        close(best?.modularity, most);
      }),
      40,
    );
  });

  it('agreement of divisions, against the mean over every arrangement of one of them', () => {
    const groups = fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 5, maxLength: 5 });
    holds(
      fc.property(groups, groups, (one, other) => {
        const arranged = permutations(other);
        const [ari, ami] = [adjustedRand(one, other), adjustedMutualInformation(one, other)];
        const [rand, chance] = [plainRand(one, other), mean(arranged.map((each) => plainRand(one, each)))];
        if (chance < 1 - 1e-12) close(ari, (rand - chance) / (1 - chance));
        const [mutual, expected] = [plainMutualInformation(one, other), mean(arranged.map((each) => plainMutualInformation(one, each)))];
        const entropy = (plainMutualInformation(one, one) + plainMutualInformation(other, other)) / 2;
        if (Math.abs(entropy - expected) > 1e-9) close(ami, (mutual - expected) / (entropy - expected));
      }),
      30,
    );
  });

  it('E-I index, by counting; its expectation and p, over every arrangement of the answers over the pairs that were asked about', () => {
    holds(
      fc.property(fc.oneof(arbitraryNetwork(5), arbitraryAsked(6)), ({ network, groupOf }) => {
        const every = network.nodes.flatMap((a, at) => network.nodes.slice(at + 1).map((b) => ({ a, b })));
        const asked = 'unlinked' in network ? [...network.ties, ...network.unlinked] : every;
        const outside = asked.map(({ a, b }) => (groupOf.get(a) === groupOf.get(b) ? 0 : 1));
        const links = network.ties.length;
        const { value, expected, p } = eiIndex(network, groupOf);
        if (links === 0) return;
        const valueOf = (external: number) => (2 * external - links) / links;
        const own = network.ties.filter(({ a, b }) => groupOf.get(a) !== groupOf.get(b)).length;
        const arranged = Array.from({ length: 1 << asked.length }, (_, chosen) => chosen)
          .map((chosen) => outside.filter((_, at) => (chosen >> at) & 1))
          .filter((chosen) => chosen.length === links)
          .map((chosen) => valueOf(chosen.reduce<number>((sum, one) => sum + one, 0)));
        close(value, valueOf(own));
        close(expected, mean(arranged));
        const far = (one: number) => Math.abs(one - mean(arranged));
        const exact = arranged.filter((one) => far(one) >= far(valueOf(own)) - 1e-9).length / arranged.length;
        // Six standard errors of 999 arrangements, and room for the few of a rare one.
        if (p !== null) expect(Math.abs(p - exact)).toBeLessThan(6 * Math.sqrt((exact * (1 - exact)) / 999) + 4 / 1000);
      }),
      25,
    );
  });

  it('assortativity, as the correlation of the ends of ties when there are two groups', () => {
    holds(
      fc.property(arbitraryNetwork(8), ({ network, groupOf }) => {
        const ends = network.ties
          .flatMap(({ a, b, weight }) =>
            Array.from({ length: weight }).flatMap(
              () =>
                [
                  [a, b],
                  [b, a],
                ] as const,
            ),
          )
          .map(([a, b]) => [a, b].map((node) => (groupOf.get(node) === 'x' ? 1 : 0)) as [number, number]);
        const two = new Map([...groupOf].map(([node, group]) => [node, group === 'x' ? 'x' : 'other']));
        if (ends.length === 0) return expect(assortativity(network, two)).toBeNull();
        const average = mean(ends.map(([one]) => one));
        const spread = mean(ends.map(([one]) => (one - average) ** 2));
        close(
          assortativity(network, two),
          spread < 1e-12 ? null : mean(ends.map(([one, other]) => (one - average) * (other - average))) / spread,
        );
      }),
    );
  });

  it('Burt’s constraint: 1 on a pair, 9/8 in a triangle, 1/n in the middle of a star, by exact fractions', () => {
    const network = (...ties: string[]): Network => ({
      directed: false,
      nodes: [...new Set(ties.flatMap((tie) => [...tie]))],
      ties: ties.map(([a, b]) => ({ a: a as string, b: b as string, weight: 1 })),
    });
    expect(burtConstraint(network('ab')).get('a')).toBeCloseTo(1, 12);
    // (1/2 + 1/2 · 1/2)² twice.
    expect(burtConstraint(network('ab', 'bc', 'ac')).get('a')).toBeCloseTo(9 / 8, 12);
    expect(burtConstraint(network('ab', 'ac', 'ad', 'ae')).get('a')).toBeCloseTo(1 / 4, 12);
  });
});

describe('brokerage against chance', () => {
  const nodes = ['a', 'b', 'c', 'd'];
  /** Count of each role of each thing, from the definition: a → b → c and no a → c. */
  const countsIn = (has: ReadonlySet<string>, group: ReadonlyMap<string, string>, halve: boolean) =>
    new Map(
      nodes.map((middle) => {
        const counts = Object.fromEntries(brokerageRoles.map((role) => [role, 0])) as Record<BrokerageRole, number>;
        for (const a of nodes)
          for (const c of nodes) {
            if (a === c || a === middle || c === middle || !has.has(a + middle) || !has.has(middle + c) || has.has(a + c)) continue;
            const role = brokerageRole(group.get(a)!, group.get(middle)!, group.get(c)!);
            counts[role] += halve && role !== 'GATEKEEPER' && role !== 'REPRESENTATIVE' ? 1 / 2 : 1;
          }
        return [middle, counts];
      }),
    );

  it.each([
    [true, ['x', 'x', 'y', 'z'], []],
    [true, ['x', 'x', 'x', 'y'], []],
    [false, ['x', 'x', 'y', 'z'], []],
    [false, ['x', 'y', 'y', 'y'], []],
    [true, ['x', 'x', 'y', 'z'], ['ab', 'ba', 'dc']],
    [false, ['x', 'x', 'y', 'z'], ['ab']],
    [false, ['x', 'x', 'x', 'y'], ['bc', 'cd']],
  ] as const)(
    'has the mean and the spread that every network of four has at its density, each as likely as its ties (directed %j, groups %j, not asked %j)',
    (directed, labels, unasked) => {
      const group = new Map(nodes.map((node, at) => [node, labels[at] as string]));
      const every = nodes.flatMap((a, at) => nodes.flatMap((b, other) => ((directed ? a !== b : at < other) ? [[a, b] as const] : [])));
      const pairs = every.filter(([a, b]) => !(unasked as readonly string[]).includes(a + b));
      const given = pairs.filter((_, at) => at % 2 === 0);
      const none = pairs.filter((_, at) => at % 2 === 1).map(([a, b]) => ({ a, b }));
      const ties = given.map(([a, b]) => ({ a, b, weight: 1 }));
      const found = brokerage({ directed, nodes, ties, ...(unasked.length > 0 && { unlinked: none }) }, group);
      const density = given.length / pairs.length;
      const sums = new Map(
        nodes.map((node) => [
          node,
          Object.fromEntries(brokerageRoles.map((role) => [role, [0, 0]])) as Record<BrokerageRole, [number, number]>,
        ]),
      );
      for (let chosen = 0; chosen < 1 << pairs.length; chosen += 1) {
        const ties = pairs.filter((_, at) => (chosen >> at) & 1);
        const chance = density ** ties.length * (1 - density) ** (pairs.length - ties.length);
        for (const [node, counts] of countsIn(new Set(ties.flatMap(([a, b]) => (directed ? [a + b] : [a + b, b + a]))), group, !directed))
          for (const role of brokerageRoles) {
            sums.get(node)![role][0] += chance * counts[role];
            sums.get(node)![role][1] += chance * counts[role] ** 2;
          }
      }
      for (const node of nodes)
        for (const role of brokerageRoles) {
          const { count, expected, deviation } = found.get(node)![role];
          const [average, square] = sums.get(node)![role];
          const spread = Math.sqrt(Math.max(0, square - average ** 2));
          expect(expected).toBeCloseTo(average, 10);
          if (spread < 1e-9) expect(deviation).toBeNull();
          else expect(deviation).toBeCloseTo((count - average) / spread, 8);
        }
    },
  );
});
