/** How two ways of dividing the same things agree, corrected for chance: 1 the same, about 0 as chance would have it. */
export interface Agreement {
  /** Adjusted Rand index; Hubert and Arabie (1985), Journal of Classification 2, 193–218. */
  readonly ari: number | null;
  /** Adjusted mutual information, arithmetic mean of the entropies; Vinh, Epps and Bailey (2010), JMLR 11, 2837–2854. */
  readonly ami: number | null;
}

/** @param one and @param other the group of each thing, in the same order; null below two things */
export const partitionAgreement = (one: readonly string[], other: readonly string[]): Agreement => {
  const n = one.length;
  if (n < 2) return { ari: null, ami: null };
  const rows = sizesOf(one);
  const columns = sizesOf(other);
  const cells = sizesOf(one.map((group, index) => JSON.stringify([group, other[index]])));
  return { ari: adjustedRand(rows, columns, cells, n), ami: adjustedMutualInformation(rows, columns, cells, n) };
};

const sizesOf = (groups: readonly string[]): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
};

type Sizes = ReadonlyMap<string, number>;
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const pairs = (size: number): number => (size * (size - 1)) / 2;
const pairsIn = (sizes: Sizes): number => sum([...sizes.values()].map(pairs));

const adjustedRand = (rows: Sizes, columns: Sizes, cells: Sizes, n: number): number => {
  const expected = (pairsIn(rows) * pairsIn(columns)) / pairs(n);
  const most = (pairsIn(rows) + pairsIn(columns)) / 2;
  // Both put everything together, or both keep everything apart: the same division.
  return most === expected ? 1 : (pairsIn(cells) - expected) / (most - expected);
};

const entropy = (sizes: Sizes, n: number): number => -sum([...sizes.values()].map((size) => (size / n) * Math.log(size / n)));

const adjustedMutualInformation = (rows: Sizes, columns: Sizes, cells: Sizes, n: number): number => {
  if (rows.size === columns.size && (rows.size === 1 || rows.size === n)) return 1;
  const mutual = sum(
    [...cells].map(([cell, size]) => {
      const [row, column] = JSON.parse(cell) as [string, string];
      return (size / n) * Math.log((n * size) / ((rows.get(row) as number) * (columns.get(column) as number)));
    }),
  );
  const expected = expectedMutualInformation([...rows.values()], [...columns.values()], n);
  const mean = (entropy(rows, n) + entropy(columns, n)) / 2;
  return Math.abs(mean - expected) < 1e-15 ? 0 : (mutual - expected) / (mean - expected);
};

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
