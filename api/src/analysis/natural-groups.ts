import louvain from 'graphology-communities-louvain';
import { modularity } from './modularity.js';
import { toGraphology, type Network } from './network.js';
import { seed, seededRandom, shuffled } from './seeded-random.js';
import { moveVertices } from './vertex-moving.js';

// A CommonJS package: in ES modules the type checker looks for the function one level down, at run time it is the module itself.
const louvainOf = louvain as unknown as typeof louvain.default;

export interface Grouping {
  /** The group of each node, in the network's order; groups are numbered by their first node. */
  readonly groups: readonly number[];
  /** −½..1; null without ties. */
  readonly modularity: number | null;
}

/**
 * Louvain from many starts: each run sees the nodes in another order and counts once. Its groups, and those of a random division beside it, are improved by moving
 * single nodes while that raises modularity; the better of the two is the run's.
 * Source: Blondel, Guillaume, Lambiotte and Lefebvre (2008), J. Stat. Mech. P10008. A group with fewer than about √(2W) tie ends may come out merged
 * with a neighbour: the resolution limit of modularity, Fortunato and Barthélemy (2007), PNAS 104(1), 36–41.
 * @param network undirected
 * @returns one grouping a start, best first; the spread between them says how firm the groups are
 */
export const naturalGroups = (network: Network, starts = 20): readonly Grouping[] => {
  if (network.ties.length === 0) return [{ groups: network.nodes.map((_, index) => index), modularity: null }];
  const random = seededRandom(seed);
  const runs = Array.from({ length: starts }, () => {
    const graph = toGraphology({ ...network, nodes: shuffled(network.nodes, random), ties: shuffled(network.ties, random) });
    const found = louvainOf(graph, { getEdgeWeight: 'weight', rng: random });
    // On a few things Louvain may come to the same poor end from every order; a random start then does better, as it does worse on many.
    const few = 2 + Math.floor(random() * Math.sqrt(network.nodes.length));
    const begun = [network.nodes.map((node) => found[node] as number), network.nodes.map(() => Math.floor(random() * few))];
    return begun
      .map((start) => moveVertices(network, start))
      .map((groups) => ({ groups: renumbered(groups), modularity: modularity(network, groups) }))
      .reduce((one, other) => ((other.modularity as number) > (one.modularity as number) + 1e-12 ? other : one));
  });
  return runs.sort((a, b) => (b.modularity as number) - (a.modularity as number) || (a.groups.join() < b.groups.join() ? -1 : 1));
};

const renumbered = (groups: readonly number[]): number[] => {
  const numbers = new Map<number, number>();
  return groups.map((group) => numbers.get(group) ?? (numbers.set(group, numbers.size).get(group) as number));
};
