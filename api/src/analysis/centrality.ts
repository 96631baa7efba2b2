import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { toGraphology, type Network } from './network.js';

// CommonJS packages: in ES modules the type checker looks for the function one level down, at run time it is the module itself.
const betweennessOf = betweennessCentrality as unknown as typeof betweennessCentrality.default;
const closenessOf = closenessCentrality as unknown as typeof closenessCentrality.default;

export interface Centrality {
  /** Share of shortest paths between two others that run through it, 0..1; Freeman (1977), Sociometry 40, 35–41. */
  readonly betweenness: number;
  /** Inverse mean distance to what it reaches, times the share that it reaches; Wasserman and Faust (1994), equation 5.23. */
  readonly closeness: number;
}

/** Both by hops: weights here are strengths, and a strength is no distance. */
export const centrality = (network: Network): ReadonlyMap<string, Centrality> => {
  const graph = toGraphology(network);
  if (graph.order === 0) return new Map();
  const betweenness = betweennessOf(graph, { getEdgeWeight: null, normalized: network.nodes.length > 2 });
  const closeness = closenessOf(graph, { wassermanFaust: true });
  return new Map(network.nodes.map((node) => [node, { betweenness: betweenness[node] ?? 0, closeness: closeness[node] ?? 0 }]));
};
