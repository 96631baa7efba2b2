import Graphology from 'graphology';
import type { AbstractGraph } from 'graphology-types';

// The package is CommonJS with a default export: in ES modules the class is one level down for the type checker, not at run time.
const Graph = Graphology as unknown as {
  new (options: { type: 'undirected' | 'directed'; multi: boolean; allowSelfLoops: boolean }): AbstractGraph;
};

/** A network as plain data: ties between things that have names, without loops. A tie of weight 0 is left out by whoever builds it. */
export interface Network {
  readonly directed: boolean;
  readonly nodes: readonly string[];
  /** In an undirected network each tie stands once. */
  readonly ties: readonly Tie[];
  /** Pairs that were asked about and have no tie; about others nothing is known. Left out: every pair was asked about. */
  readonly unlinked?: readonly Pick<Tie, 'a' | 'b'>[];
}

export interface Tie {
  readonly a: string;
  readonly b: string;
  /** Above 0. */
  readonly weight: number;
}

/** The network for graphology's measures, nodes in the order given. Pass `getEdgeWeight` to them: many read `weight` in silence. */
export const toGraphology = (network: Network): AbstractGraph => {
  const graph = new Graph({ type: network.directed ? 'directed' : 'undirected', multi: false, allowSelfLoops: false });
  for (const node of network.nodes) graph.addNode(node);
  for (const { a, b, weight } of network.ties) graph.mergeEdge(a, b, { weight });
  return graph;
};

/** Who each thing is tied to, in either direction, with weights added up. */
export const neighboursOf = (network: Network): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const found = new Map<string, Map<string, number>>(network.nodes.map((node) => [node, new Map()]));
  const add = (from: string, to: string, weight: number) => found.get(from)?.set(to, (found.get(from)?.get(to) ?? 0) + weight);
  for (const { a, b, weight } of network.ties) {
    add(a, b, weight);
    add(b, a, weight);
  }
  return found;
};
