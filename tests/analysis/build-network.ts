import fc from 'fast-check';
import type { Network } from '#analysis/network';

/** Undirected networks of up to `most` things, with groups, isolated things and weights. */
export const arbitraryNetwork = (most = 9) =>
  fc.integer({ min: 1, max: most }).chain((size) => {
    const nodes = Array.from({ length: size }, (_, index) => `n${index}`);
    const pairs = nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => [a, b] as const));
    return fc
      .record({
        chosen: fc.subarray(pairs),
        weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: pairs.length, maxLength: pairs.length }),
        groups: fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: size, maxLength: size }),
      })
      .map(({ chosen, weights, groups }) => ({
        network: {
          directed: false,
          nodes,
          ties: chosen.map(([a, b], index) => ({ a, b, weight: weights[index] as number })),
        } satisfies Network,
        groupOf: new Map(nodes.map((node, index) => [node, groups[index] as string])),
      }));
  });

/** The same, where only some of the pairs without a tie were asked about. */
export const arbitraryAsked = (most = 9) =>
  arbitraryNetwork(most).chain(({ network, groupOf }) => {
    const tied = new Set(network.ties.map(({ a, b }) => `${a} ${b}`));
    const others = network.nodes.flatMap((a, i) => network.nodes.slice(i + 1).flatMap((b) => (tied.has(`${a} ${b}`) ? [] : [{ a, b }])));
    return fc.subarray(others).map((unlinked) => ({ network: { ...network, unlinked } satisfies Network, groupOf }));
  });

/** The same network under other names and in another order. */
export const relabelled = ({ network, groupOf }: { network: Network; groupOf: ReadonlyMap<string, string> }) => {
  const name = (node: string) => `other-${node}`;
  const { unlinked } = network;
  return {
    name,
    network: {
      ...network,
      nodes: [...network.nodes].reverse().map(name),
      ties: [...network.ties].reverse().map(({ a, b, weight }) => ({ a: name(b), b: name(a), weight })),
      ...(unlinked && { unlinked: [...unlinked].reverse().map(({ a, b }) => ({ a: name(b), b: name(a) })) }),
    },
    groupOf: new Map([...groupOf].map(([node, group]) => [name(node), `group-${group}`])),
  };
};
