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
