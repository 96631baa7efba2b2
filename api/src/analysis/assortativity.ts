import type { Network } from './network.js';

/**
 * Nominal assortativity: 1 when every tie stays inside its group, 0 when ties are as the groups' shares of tie ends predict, below 0 when they avoid their own.
 * r = (Σ e_ii − Σ a_i b_i) / (1 − Σ a_i b_i), with weights as given.
 * Source: Newman (2003), Mixing patterns in networks, Physical Review E 67, 026126, equation 2.
 * @returns null without ties, or when all tie ends are of one group
 */
export const assortativity = (network: Network, groupOf: ReadonlyMap<string, string>): number | null => {
  const mixing = new Map<string, number>();
  const out = new Map<string, number>();
  const into = new Map<string, number>();
  const add = (sums: Map<string, number>, key: string, weight: number) => sums.set(key, (sums.get(key) ?? 0) + weight);
  let total = 0;
  const count = (from: string, to: string, weight: number) => {
    total += weight;
    if (from === to) add(mixing, from, weight);
    add(out, from, weight);
    add(into, to, weight);
  };
  for (const { a, b, weight } of network.ties) {
    const from = groupOf.get(a);
    const to = groupOf.get(b);
    if (from === undefined || to === undefined) continue;
    count(from, to, weight);
    if (!network.directed) count(to, from, weight);
  }
  if (total === 0) return null;
  const inside = [...mixing.values()].reduce((sum, weight) => sum + weight, 0) / total;
  const expected = [...out].reduce((sum, [group, weight]) => sum + (weight / total) * ((into.get(group) ?? 0) / total), 0);
  return 1 - expected < 1e-12 ? null : (inside - expected) / (1 - expected);
};
