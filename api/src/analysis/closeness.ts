import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { toGraphology, type Network } from './network.js';

// A CommonJS package: in ES modules the type checker looks for the function one level down, at run time it is the module itself.
const closenessOf = closenessCentrality as unknown as typeof closenessCentrality.default;

/**
 * Of each thing the inverse mean distance to what it reaches, times the share that it reaches, 0..1; 0 alone. By hops: weights here are strengths,
 * and a strength is no distance.
 * Source: Wasserman and Faust (1994), Social Network Analysis, equation 5.23.
 * @param network undirected
 */
export const closeness = (network: Network): ReadonlyMap<string, number> => {
  if (network.nodes.length === 0) return new Map();
  const found = closenessOf(toGraphology(network), { wassermanFaust: true });
  return new Map(network.nodes.map((node) => [node, found[node] ?? 0]));
};
