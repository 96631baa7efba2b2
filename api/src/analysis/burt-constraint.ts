import { neighboursOf, type Network } from './network.js';

/**
 * Burt's constraint: how far a thing's contacts are also one another's, so that it has little room between them. High is hemmed in, low stands between.
 * c_i = Σ_j (p_ij + Σ_q p_iq p_qj)², p_ij the share of i's ties that go to j.
 * Source: Burt (1992), Structural Holes, equation 2.4.
 * @returns by node; null for a thing without ties
 */
export const burtConstraint = (network: Network): ReadonlyMap<string, number | null> => {
  const neighbours = neighboursOf(network);
  const total = new Map([...neighbours].map(([node, ties]) => [node, [...ties.values()].reduce((sum, weight) => sum + weight, 0)]));
  const share = (from: string, to: string): number => (neighbours.get(from)?.get(to) ?? 0) / (total.get(from) || 1);
  const constraintOf = (node: string): number | null => {
    const contacts = [...(neighbours.get(node)?.keys() ?? [])];
    if (contacts.length === 0) return null;
    return contacts.reduce((sum, contact) => {
      const through = contacts.reduce(
        (indirect, other) => (other === contact ? indirect : indirect + share(node, other) * share(other, contact)),
        0,
      );
      return sum + (share(node, contact) + through) ** 2;
    }, 0);
  };
  return new Map(network.nodes.map((node) => [node, constraintOf(node)]));
};
