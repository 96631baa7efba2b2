import louvain from 'graphology-communities-louvain';
import { neighboursOf, toGraphology, type Network } from './network.js';
import { seededRandom, shuffled } from './seeded-random.js';

// A CommonJS package: in ES modules the type checker looks for the function one level down, at run time it is the module itself.
const louvainOf = louvain as unknown as typeof louvain.default;

export interface Grouping {
  /** The group of each node, in the network's order; groups are numbered by their first node. */
  readonly groups: readonly number[];
  /** −½..1; null without ties. */
  readonly modularity: number | null;
}

/**
 * Louvain from many starts: each run sees the nodes in another order, is improved by moving single nodes while that raises modularity, and counts once.
 * Source: Blondel et al. (2008), J. Stat. Mech. P10008; vertex moving after Rotta and Noack (2011), ACM JEA 16.
 * @param network undirected
 * @returns one grouping a start, best first; the spread between them says how firm the groups are
 */
export const naturalGroups = (network: Network, starts = 20, seed = 1): readonly Grouping[] => {
  if (network.ties.length === 0) return [{ groups: network.nodes.map((_, index) => index), modularity: null }];
  const random = seededRandom(seed);
  const runs = Array.from({ length: starts }, () => {
    const graph = toGraphology({ ...network, nodes: shuffled(network.nodes, random), ties: shuffled(network.ties, random) });
    const found = louvainOf(graph, { getEdgeWeight: 'weight', rng: random });
    const groups = moveSingles(
      network,
      network.nodes.map((node) => found[node] as number),
    );
    return { groups: renumbered(groups), modularity: modularity(network, groups) };
  });
  return runs.sort((a, b) => (b.modularity as number) - (a.modularity as number) || (a.groups.join() < b.groups.join() ? -1 : 1));
};

/**
 * Newman's modularity Q = Σ_c (w_c / W − (d_c / 2W)²), w_c the weight of ties inside group c, d_c of tie ends in it.
 * Source: Newman and Girvan (2004), Physical Review E 69, 026113; with weights Newman (2004), 70, 056131.
 * @returns null without ties
 */
export const modularity = (network: Network, groups: readonly number[]): number | null => {
  const groupOf = new Map(network.nodes.map((node, index) => [node, groups[index] as number]));
  const inside = new Map<number, number>();
  const ends = new Map<number, number>();
  let total = 0;
  for (const { a, b, weight } of network.ties) {
    const from = groupOf.get(a) as number;
    const to = groupOf.get(b) as number;
    total += weight;
    if (from === to) inside.set(from, (inside.get(from) ?? 0) + weight);
    ends.set(from, (ends.get(from) ?? 0) + weight);
    ends.set(to, (ends.get(to) ?? 0) + weight);
  }
  if (total === 0) return null;
  return [...ends].reduce((sum, [group, degree]) => sum + (inside.get(group) ?? 0) / total - (degree / (2 * total)) ** 2, 0);
};

/** Moves one node at a time to the neighbouring group that raises modularity most, until none does. */
const moveSingles = (network: Network, start: readonly number[]): number[] => {
  const groups = [...start];
  const position = new Map(network.nodes.map((node, index) => [node, index]));
  const neighbours = [...neighboursOf(network).values()].map((ties) =>
    [...ties].map(([node, weight]) => [position.get(node) as number, weight] as const),
  );
  const degrees = neighbours.map((ties) => ties.reduce((sum, [, weight]) => sum + weight, 0));
  const twice = degrees.reduce((sum, degree) => sum + degree, 0);
  const ends = new Map<number, number>();
  groups.forEach((group, index) => ends.set(group, (ends.get(group) ?? 0) + (degrees[index] as number)));
  for (let moved = true; moved;) {
    moved = false;
    for (const [node, ties] of neighbours.entries()) {
      const degree = degrees[node] as number;
      const own = groups[node] as number;
      const toward = new Map<number, number>([[own, 0]]);
      for (const [other, weight] of ties) toward.set(groups[other] as number, (toward.get(groups[other] as number) ?? 0) + weight);
      /** What modularity gains, times W, from the node being in this group. */
      const worth = (group: number) =>
        (toward.get(group) as number) - (degree * ((ends.get(group) ?? 0) - (group === own ? degree : 0))) / twice;
      const best = [...toward.keys()].reduce((chosen, group) => (worth(group) > worth(chosen) + 1e-12 ? group : chosen), own);
      if (best === own) continue;
      ends.set(own, (ends.get(own) as number) - degree);
      ends.set(best, (ends.get(best) ?? 0) + degree);
      groups[node] = best;
      moved = true;
    }
  }
  return groups;
};

const renumbered = (groups: readonly number[]): number[] => {
  const numbers = new Map<number, number>();
  return groups.map((group) => numbers.get(group) ?? (numbers.set(group, numbers.size).get(group) as number));
};
