import { neighboursOf, type Network } from './network.js';

/**
 * Moves one node at a time to the neighbouring group that raises modularity most, until none does.
 * Source: Rotta and Noack (2011), Multilevel local search algorithms for modularity clustering, ACM Journal of Experimental Algorithmics 16.
 * @param start the group of each node, in the network's order
 */
export const moveVertices = (network: Network, start: readonly number[]): number[] => {
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
