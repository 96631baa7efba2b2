/** The upright part of a line in a gutter: where it stands and on which side its level ends leave it. */
export interface Upright {
  readonly top: number;
  readonly bottom: number;
  readonly ends: readonly { readonly y: number; readonly side: 'left' | 'right' }[];
}

const exactUpTo = 10;

/** Crossings when `a` stands left of `b`. */
const crossings = (a: Upright, b: Upright): number =>
  a.ends.filter(({ y, side }) => side === 'right' && y > b.top && y < b.bottom).length +
  b.ends.filter(({ y, side }) => side === 'left' && y > a.top && y < a.bottom).length;

/** Orders uprights of one gutter from left to right with the fewest crossings: for certain up to ten, by swaps above. */
export const trackOrder = (uprights: readonly Upright[]): number[] => {
  const cost = uprights.map((a) => uprights.map((b) => (a === b ? 0 : crossings(a, b))));
  return uprights.length <= exactUpTo ? exactTracks(cost) : swappedTracks(cost);
};

const exactTracks = (cost: readonly (readonly number[])[]): number[] => {
  const count = cost.length;
  const best = new Float64Array(2 ** count).fill(Infinity);
  const last = new Int8Array(2 ** count).fill(-1);
  best[0] = 0;
  for (let set = 0; set < best.length; set++) {
    for (let next = 0; next < count; next++) {
      if (set & (1 << next)) continue;
      let total = best[set]!;
      for (let left = 0; left < count; left++) if (set & (1 << left)) total += cost[left]![next]!;
      const grown = set | (1 << next);
      if (total < best[grown]!) {
        best[grown] = total;
        last[grown] = next;
      }
    }
  }
  const order: number[] = [];
  for (let set = best.length - 1; set > 0; set &= ~(1 << last[set]!)) order.unshift(last[set]!);
  return order;
};

const swappedTracks = (cost: readonly (readonly number[])[]): number[] => {
  const order = cost.map((_, index) => index);
  for (let round = 0, changed = true; changed && round < order.length; round++) {
    changed = false;
    for (let at = 0; at + 1 < order.length; at++) {
      const [a, b] = [order[at]!, order[at + 1]!];
      if (cost[b]![a]! >= cost[a]![b]!) continue;
      [order[at], order[at + 1]] = [b, a];
      changed = true;
    }
  }
  return order;
};
