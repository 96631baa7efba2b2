import { contingency, sameWithoutChoice } from './contingency.js';

/**
 * Adjusted Rand index: how two ways of dividing the same things agree on which pairs belong together, 1 the same, about 0 as chance would have it.
 * (found − expected) / (most − expected), of pairs that both keep together; the most is the mean of what each keeps.
 * Source: Hubert and Arabie (1985), Journal of Classification 2, 193–218.
 * @param one and @param other the group of each thing, in the same order
 * @returns null below two things
 */
export const adjustedRand = (one: readonly string[], other: readonly string[]): number | null => {
  const met = contingency(one, other);
  if (met.things < 2) return null;
  if (sameWithoutChoice(met)) return 1;
  const [rows, columns] = [pairsIn(met.rows), pairsIn(met.columns)];
  const expected = (rows * columns) / pairsIn([met.things]);
  return (pairsIn(met.cells.map(({ shared }) => shared)) - expected) / ((rows + columns) / 2 - expected);
};

const pairsIn = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
