import { countSubsets, mostSubsets } from './subsets.js';

export interface ChosenSet {
  /** Places of items, in order. */
  readonly chosen: readonly number[];
  readonly worth: number;
  /** Every set was tried. */
  readonly exact: boolean;
}

/** What sets are worth that are to reach one size: `base`, and each item what it adds to those before it. */
export interface Worth {
  readonly base: number;
  /** What each item that is not in the set would add to it: readied once for a set, then asked of many items. */
  readonly gainsOn: (set: Places) => (item: number) => number;
}

interface Choosing {
  readonly mostTried?: number | undefined;
  /** More than this no set is worth, so larger ones are not looked at once it is reached. */
  readonly worthAll?: number;
}

type Places = readonly number[];
const rounding = 1e-12;
/** How often the search misses the best from so many, `node bench/invitations.js` counts. */
const mostStarts = 20;

/**
 * The set of at most `most` of `count` items, known by their places, that is worth most; of equals the smallest, then the first. Nothing is chosen when
 * no set is worth more than none. All sets are tried while they are few. Otherwise, for each size, from each of the twenty pairs that are worth most and
 * from what was found for the size before: greedy steps of one item, or of two where one gains nothing, then exchanges of one chosen item for another,
 * until none gains (as in Kernighan and Lin 1970, Bell System Technical Journal 49, 291–307); the best of all wins.
 * @param worthAt of sets of that size; the empty set is worth 0
 */
export const chooseSet = (
  count: number,
  most: number,
  worthAt: (size: number) => Worth,
  { mostTried = mostSubsets, worthAll = Infinity }: Choosing = {},
): ChosenSet => {
  const items = Array.from({ length: count }, (_, place) => place);
  let best: Omit<ChosenSet, 'exact'> = { chosen: [], worth: 0 };
  const offer = (chosen: Places, worth: number) => {
    if (worth > best.worth + rounding) best = { chosen, worth };
  };
  const sizes = Array.from({ length: Math.min(most, count) }, (_, place) => place + 1);
  const exact = countSubsets(count, most) <= mostTried;
  let before: Places = [];
  for (const size of sizes) {
    if (best.worth >= worthAll - rounding) break;
    if (exact) tryAll(count, size, worthAt(size), offer);
    else {
      before = searchSize(items, size, worthAt(size), before);
      offer(before, worthOf(worthAt(size), before));
    }
  }
  return { ...best, chosen: best.chosen.toSorted((a, b) => a - b), exact };
};

/** Of a set that is as large as it is meant to be. */
export const worthOf = ({ base, gainsOn }: Worth, set: Places): number =>
  set.reduce((sum, item, place) => sum + gainsOn(set.slice(0, place))(item), set.length === 0 ? 0 : base);

const tryAll = (count: number, size: number, { base, gainsOn }: Worth, offer: (chosen: Places, worth: number) => void): void => {
  const extend = (set: Places, worth: number, first: number) => {
    const gains = gainsOn(set);
    for (let item = first; item <= count - size + set.length; item += 1) {
      const [larger, its] = [[...set, item], worth + gains(item)];
      if (larger.length === size) offer(larger, its);
      else extend(larger, its, item + 1);
    }
  };
  extend([], base, 0);
};

const searchSize = (items: Places, size: number, worth: Worth, before: Places): Places => {
  const filled = [before, ...(size < 2 ? [] : bestPairs(items, worth))].map((start) => fill(items, start, size, worth));
  // Many starts lead to the same set, which is improved once.
  const different = new Map(filled.map((set) => [set.toSorted((a, b) => a - b).join(), set]));
  return firstBest(
    [...different.values()].map((set) => exchange(items, set, worth)),
    (set) => worthOf(worth, set),
  );
};

/** Of each item the pair with a later one that is worth most, and of those the best: pairs that share nobody lead further apart. */
const bestPairs = (items: Places, { gainsOn }: Worth): Places[] => {
  const alone = gainsOn([]);
  return items
    .slice(0, -1)
    .map((one) => {
      const gains = gainsOn([one]);
      const other = firstBest(items.slice(one + 1), gains);
      return { set: [one, other], gain: alone(one) + gains(other) };
    })
    .sort((a, b) => b.gain - a.gain)
    .slice(0, mostStarts)
    .map(({ set }) => set);
};

const fill = (items: Places, start: Places, size: number, { gainsOn }: Worth): Places => {
  let [chosen, pairsGain] = [start, true];
  while (chosen.length < size) {
    const gains = gainsOn(chosen);
    const rest = items.filter((item) => !chosen.includes(item));
    const one = firstBest(rest, gains);
    // Two that gain only together would never be found one by one.
    const two = pairsGain && gains(one) <= rounding && chosen.length + 2 <= size ? bestTwo(rest, chosen, gainsOn) : null;
    const better = two !== null && two.gain / 2 > gains(one) + rounding;
    // Where no two gain, looking again with one more that gains nothing takes long and finds next to nothing.
    pairsGain &&= two === null || better;
    chosen = better ? [...chosen, ...two.set] : [...chosen, one];
  }
  return chosen;
};

const bestTwo = (rest: Places, chosen: Places, gainsOn: Worth['gainsOn']): { set: Places; gain: number } => {
  const gains = gainsOn(chosen);
  let best = { set: [] as Places, gain: -Infinity };
  rest.forEach((one, place) => {
    const [own, withOne] = [gains(one), gainsOn([...chosen, one])];
    for (const other of rest.slice(place + 1)) {
      const gain = own + withOne(other);
      if (gain > best.gain + rounding) best = { set: [one, other], gain };
    }
  });
  return best;
};

const exchange = (items: Places, start: Places, { gainsOn }: Worth): Places => {
  let chosen = start;
  for (;;) {
    let best = { set: chosen, gain: 0 };
    for (const out of chosen) {
      const kept = chosen.filter((item) => item !== out);
      const gains = gainsOn(kept);
      const lost = gains(out);
      for (const item of items) {
        if (chosen.includes(item)) continue;
        const gain = gains(item) - lost;
        if (gain > best.gain + rounding) best = { set: [...kept, item], gain };
      }
    }
    if (best.set === chosen) return chosen;
    chosen = best.set;
  }
};

/** The first of those that are worth most. */
const firstBest = <T>(all: readonly T[], worthIt: (one: T) => number): T => {
  let [found, worth] = [all[0] as T, worthIt(all[0] as T)];
  for (const one of all.slice(1)) {
    const its = worthIt(one);
    if (its > worth + rounding) [found, worth] = [one, its];
  }
  return found;
};
