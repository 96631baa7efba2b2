import { contingency, sameWithoutChoice } from './contingency.js';

/**
 * Adjusted mutual information: how much one way of dividing things says of another, 1 the same, about 0 as chance would have it.
 * (found − expected) / (most − expected); the most is the mean of the two entropies.
 * Source: Vinh, Epps and Bailey (2010), JMLR 11, 2837–2854.
 * @param one and @param other the group of each thing, in the same order
 * @returns null below two things
 */
export const adjustedMutualInformation = (one: readonly string[], other: readonly string[]): number | null => {
  const met = contingency(one, other);
  const { things: n, rows, columns, cells } = met;
  if (n < 2) return null;
  if (sameWithoutChoice(met)) return 1;
  const mutual = sum(cells.map(({ shared, row, column }) => (shared / n) * Math.log((n * shared) / (row * column))));
  const expected = expectedMutualInformation(rows, columns, n);
  return (mutual - expected) / ((entropy(rows, n) + entropy(columns, n)) / 2 - expected);
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const entropy = (sizes: readonly number[], n: number): number => -sum(sizes.map((size) => (size / n) * Math.log(size / n)));

/** Under the hypergeometric model: sizes of the groups fixed, members drawn at random. */
const expectedMutualInformation = (rows: readonly number[], columns: readonly number[], n: number): number => {
  const logFactorial = logFactorials(n);
  const log = (k: number) => logFactorial[k] as number;
  let total = 0;
  for (const a of rows) {
    for (const b of columns) {
      for (let shared = Math.max(1, a + b - n); shared <= Math.min(a, b); shared += 1) {
        const logChance =
          log(a) + log(b) + log(n - a) + log(n - b) - log(n) - log(shared) - log(a - shared) - log(b - shared) - log(n - a - b + shared);
        total += (shared / n) * Math.log((n * shared) / (a * b)) * Math.exp(logChance);
      }
    }
  }
  return total;
};

const logFactorials = (n: number): number[] => {
  const found = [0];
  for (let k = 1; k <= n; k += 1) found.push((found[k - 1] as number) + Math.log(k));
  return found;
};
