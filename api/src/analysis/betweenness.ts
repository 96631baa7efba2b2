import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { toGraphology, type Network } from './network.js';

// A CommonJS package: in ES modules the type checker looks for the function one level down, at run time it is the module itself.
const betweennessOf = betweennessCentrality as unknown as typeof betweennessCentrality.default;

/**
 * Of each thing the share of shortest paths between two others that run through it, 0..1, over all (n − 1)(n − 2) / 2 pairs of others. By hops:
 * weights here are strengths, and a strength is no distance.
 * Source: Freeman (1977), Sociometry 40(1), 35–41.
 * @param network undirected
 */
export const betweenness = (network: Network): ReadonlyMap<string, number> => {
  if (network.nodes.length === 0) return new Map();
  const found = betweennessOf(toGraphology(network), { getEdgeWeight: null, normalized: network.nodes.length > 2 });
  return new Map(network.nodes.map((node) => [node, found[node] ?? 0]));
};
