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

/**
 * Fragmentation: the share of pairs that no path joins, once `without` is taken out. 0 when all hang together, 1 when nothing does.
 * F = 1 − Σ s_k (s_k − 1) / (n (n − 1)). Source: Borgatti (2006), Computational & Mathematical Organization Theory 12, 21–34, equation 3.
 * @returns null with fewer than two things left
 */
export const fragmentation = (network: Network, without?: string): number | null => {
  const sizes = components(network, without).map((part) => part.length);
  const n = sizes.reduce((sum, size) => sum + size, 0);
  return n < 2 ? null : 1 - sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (n * (n - 1));
};
