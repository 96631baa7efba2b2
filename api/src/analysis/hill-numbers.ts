/**
 * The effective number of kinds: how many equally common kinds would be as diverse as these shares. Order 1: exp(−Σ p ln p), counts kinds by how common they are;
 * order 2: 1 / Σ p², counts mostly the common ones. Both are 1 for a single kind and n for n equal ones.
 * Source: Hill (1973), Diversity and evenness: a unifying notation and its consequences, Ecology 54(2), 427–432.
 * @param weights at least 0, need not add up to 1
 * @returns null when nothing has weight
 */
export const hillNumber = (weights: Iterable<number>, order: 1 | 2): number | null => {
  const present = [...weights].filter((weight) => weight > 0);
  const total = present.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return null;
  const shares = present.map((weight) => weight / total);
  return order === 1
    ? Math.exp(-shares.reduce((sum, share) => sum + share * Math.log(share), 0))
    : 1 / shares.reduce((sum, share) => sum + share * share, 0);
};
