/** Shares by kind; need not add up to 1, but must be above 0 in total. */
export type Shares = ReadonlyMap<string, number>;

/** How far two mixes differ: 0 the same, 1 nothing in common. */
export interface MixDistance {
  /** Square root of the divergence in bits. */
  readonly distance: number;
  /** What each kind adds to the divergence, largest first; adds up to distance². */
  readonly by: readonly { readonly kind: string; readonly one: number; readonly other: number; readonly adds: number }[];
}

/**
 * Jensen–Shannon distance between two mixes.
 * Source: Lin (1991), IEEE Transactions on Information Theory 37(1), 145–151; its square root is a metric: Endres and Schindelin (2003), 49(7), 1858–1860.
 * @returns null when either mix is empty
 */
export const jensenShannon = (one: Shares, other: Shares): MixDistance | null => {
  const totalOne = sum(one);
  const totalOther = sum(other);
  if (totalOne <= 0 || totalOther <= 0) return null;
  const by = [...new Set([...one.keys(), ...other.keys()])]
    .map((kind) => {
      const p = (one.get(kind) ?? 0) / totalOne;
      const q = (other.get(kind) ?? 0) / totalOther;
      const middle = (p + q) / 2;
      return { kind, one: p, other: q, adds: (part(p, middle) + part(q, middle)) / 2 };
    })
    .sort((a, b) => b.adds - a.adds || (a.kind < b.kind ? -1 : 1));
  return {
    distance: Math.sqrt(
      Math.min(
        1,
        Math.max(
          0,
          by.reduce((total, { adds }) => total + adds, 0),
        ),
      ),
    ),
    by,
  };
};

const sum = (shares: Shares): number => [...shares.values()].reduce((total, share) => total + share, 0);
const part = (share: number, middle: number): number => (share === 0 ? 0 : share * Math.log2(share / middle));

/**
 * How far two groups of these sizes lie apart when both have one common mix: the square root of the mean divergence over every way to deal all their heads out to
 * groups of the same sizes. The distance of recorded shares is above 0 by chance alone, the more so the fewer heads (plug-in bias), so it is read against this.
 * Exact: of each kind, the heads in the first group are hypergeometric. Takes time in proportion to the heads of both.
 * @param one, other heads by kind, whole numbers
 * @returns null when either has no heads
 */
export const distanceByChance = (one: Shares, other: Shares): number | null => {
  const [first, second] = [sum(one), sum(other)];
  if (first <= 0 || second <= 0) return null;
  let divergence = 0;
  // In one order, whatever the order of the rows: sums of fractions are the same to the last digit.
  for (const kind of [...new Set([...one.keys(), ...other.keys()])].sort()) {
    const heads = (one.get(kind) ?? 0) + (other.get(kind) ?? 0);
    for (const { inFirst, chance } of dealt(heads, first, second)) {
      const [p, q] = [inFirst / first, (heads - inFirst) / second];
      divergence += (chance * (part(p, (p + q) / 2) + part(q, (p + q) / 2))) / 2;
    }
  }
  return Math.sqrt(Math.min(1, Math.max(0, divergence)));
};

/** How many of the heads of one kind fall to the first group, each number with its chance. In logarithms, since each is the one before times a ratio. */
const dealt = (heads: number, first: number, second: number): { inFirst: number; chance: number }[] => {
  const [least, most] = [Math.max(0, heads - second), Math.min(heads, first)];
  const logs = [0];
  for (let at = least; at < most; at += 1)
    logs.push((logs.at(-1) as number) + Math.log(((heads - at) * (first - at)) / ((at + 1) * (second - heads + at + 1))));
  const top = logs.reduce((highest, log) => Math.max(highest, log));
  const weights = logs.map((log) => Math.exp(log - top));
  const total = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight, at) => ({ inFirst: least + at, chance: weight / total }));
};
