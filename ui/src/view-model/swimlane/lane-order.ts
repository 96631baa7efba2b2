/** A line between two lanes, with the columns that it leaves and reaches. */
export interface LaneLink {
  readonly from: number;
  readonly to: number;
  readonly leaves: number;
  readonly reaches: number;
}

/** Up to here the best order is found for certain: 2^12 subsets take about 10 ms. */
const exactUpTo = 12;

/**
 * Orders lanes 0..count-1 from top to bottom so that lines pass over the fewest lanes and cross the fewest level runs;
 * among equals the lane that appears first stands higher.
 * @returns lanes from the top
 */
export const laneOrder = (count: number, links: readonly LaneLink[]): number[] => {
  const between = betweenCosts(count, links);
  return count <= exactUpTo ? exactOrder(count, between) : swappedOrder(count, between);
};

/** between[a][b][c]: what it costs that lane c lies between lanes a and b. */
type BetweenCosts = readonly (readonly Float64Array[])[];

const betweenCosts = (count: number, links: readonly LaneLink[]): BetweenCosts => {
  const costs = Array.from({ length: count }, () => Array.from({ length: count }, () => new Float64Array(count)));
  for (const { from, to, reaches } of links) {
    if (from === to) continue;
    for (let c = 0; c < count; c++) {
      // One for the lane passed over, one for each level run there that the upright part would cross.
      const runs = links.filter((other) => other.from === c && other.leaves < reaches - 1 && reaches < other.reaches).length;
      costs[from]![to]![c]! += 1 + runs;
      costs[to]![from]![c]! += 1 + runs;
    }
  }
  return costs;
};

/** What lane c adds when the lanes in `above` are above it and the others below: this depends on the set only, so subsets suffice. */
const costOf = (c: number, above: (lane: number) => boolean, count: number, between: BetweenCosts): number => {
  let cost = 0;
  for (let a = 0; a < count; a++) {
    if (a === c || !above(a)) continue;
    for (let b = 0; b < count; b++) if (b !== c && !above(b)) cost += between[a]![b]![c]!;
  }
  // Lanes are numbered by first appearance; too small to outweigh anything, it only decides between equals.
  for (let b = 0; b < c; b++) if (!above(b)) cost += 1e-6;
  return cost;
};

const exactOrder = (count: number, between: BetweenCosts): number[] => {
  const all = 2 ** count;
  const best = new Float64Array(all).fill(Infinity);
  const last = new Int8Array(all).fill(-1);
  best[0] = 0;
  for (let set = 0; set < all; set++) {
    for (let c = 0; c < count; c++) {
      if (set & (1 << c)) continue;
      const cost = best[set]! + costOf(c, (lane) => (set & (1 << lane)) !== 0, count, between);
      const grown = set | (1 << c);
      if (cost < best[grown]! - 1e-9) {
        best[grown] = cost;
        last[grown] = c;
      }
    }
  }
  const order: number[] = [];
  for (let set = all - 1; set > 0; set &= ~(1 << last[set]!)) order.unshift(last[set]!);
  return order;
};

/** Many lanes: from the order of appearance, neighbours change places as long as that helps. */
const swappedOrder = (count: number, between: BetweenCosts): number[] => {
  const order = Array.from({ length: count }, (_, lane) => lane);
  const place = [...order];
  const pairCost = (upper: number, lower: number) =>
    costOf(upper, (lane) => place[lane]! < place[upper]!, count, between) +
    costOf(lower, (lane) => place[lane]! < place[lower]!, count, between);
  for (let round = 0, changed = true; changed && round < count; round++) {
    changed = false;
    for (let at = 0; at + 1 < count; at++) {
      const [upper, lower] = [order[at]!, order[at + 1]!];
      const before = pairCost(upper, lower);
      swapPlaces(order, place, at);
      if (pairCost(lower, upper) < before - 1e-9) changed = true;
      else swapPlaces(order, place, at);
    }
  }
  return order;
};

const swapPlaces = (order: number[], place: number[], at: number): void => {
  [order[at], order[at + 1]] = [order[at + 1]!, order[at]!];
  place[order[at]!] = at;
  place[order[at + 1]!] = at + 1;
};
