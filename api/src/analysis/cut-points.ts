import { neighboursOf, type Network } from './network.js';

export interface CutPoints {
  /** Things without which more parts fall apart. */
  readonly articulationPoints: readonly string[];
  /** Ties without which more parts fall apart, each as in the network. */
  readonly bridges: readonly (readonly [string, string])[];
}

interface Visit {
  readonly node: string;
  readonly parent: string | null;
  readonly rest: Iterator<string>;
  children: number;
}

/**
 * Articulation points and bridges of the network read without direction, in one depth-first walk without recursion.
 * Source: Tarjan (1972), SIAM Journal on Computing 1(2), 146–160; Hopcroft and Tarjan (1973), CACM 16(6), 372–378.
 */
export const cutPoints = (network: Network): CutPoints => {
  const neighbours = neighboursOf(network);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const points = new Set<string>();
  const bridges: [string, string][] = [];
  const enter = (node: string, parent: string | null): Visit => {
    order.set(node, order.size);
    low.set(node, order.get(node) as number);
    return { node, parent, rest: (neighbours.get(node) as ReadonlyMap<string, number>).keys(), children: 0 };
  };
  const lower = (node: string, value: number) => low.set(node, Math.min(low.get(node) as number, value));

  for (const root of network.nodes) {
    if (order.has(root)) continue;
    const path = [enter(root, null)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const step = visit.rest.next();
      if (!step.done) {
        const next = step.value;
        if (!order.has(next)) {
          visit.children += 1;
          path.push(enter(next, visit.node));
        } else if (next !== visit.parent) lower(visit.node, order.get(next) as number);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (!parent) {
        if (visit.children > 1) points.add(visit.node);
        continue;
      }
      const reach = low.get(visit.node) as number;
      const here = order.get(parent.node) as number;
      lower(parent.node, reach);
      if (reach > here) bridges.push(parent.node < visit.node ? [parent.node, visit.node] : [visit.node, parent.node]);
      if (reach >= here && parent.parent !== null) points.add(parent.node);
    }
  }
  return {
    articulationPoints: network.nodes.filter((node) => points.has(node)),
    bridges: bridges.sort((a, b) => (a.join() < b.join() ? -1 : 1)),
  };
};
