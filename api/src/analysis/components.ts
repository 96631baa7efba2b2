import { neighboursOf, type Network } from './network.js';

/** The parts of a network that no tie joins, direction left aside: largest first, then by the first node; nodes in the network's order. */
export const components = (network: Network, without?: string): readonly (readonly string[])[] => {
  const neighbours = neighboursOf(network);
  const partOf = new Map<string, number>();
  let parts = 0;
  for (const start of network.nodes) {
    if (start === without || partOf.has(start)) continue;
    const waiting = [start];
    partOf.set(start, parts);
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const next of neighbours.get(node)?.keys() ?? []) {
        if (next === without || partOf.has(next)) continue;
        partOf.set(next, parts);
        waiting.push(next);
      }
    }
    parts += 1;
  }
  const found: string[][] = Array.from({ length: parts }, () => []);
  for (const node of network.nodes) {
    const part = partOf.get(node);
    if (part !== undefined) found[part]?.push(node);
  }
  return found.sort((a, b) => b.length - a.length);
};
