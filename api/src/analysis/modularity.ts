import type { Network } from './network.js';

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
