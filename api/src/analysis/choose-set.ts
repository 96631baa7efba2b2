import { countSubsets, mostSubsets, subsetsOf } from './subsets.js';

export interface ChosenSet {
  readonly chosen: readonly string[];
  readonly worth: number;
  /** Every set was tried. */
  readonly exact: boolean;
}

type Items = readonly string[];
const rounding = 1e-12;
/** From one alone the search misses the best in one case of ten among twenty items, from so many in one of a thousand. */
const mostStarts = 12;

/**
 * The set of at most `most` items that is worth most; of equals the smallest, then the first. Nothing is chosen when no set is worth more
 * than none. All sets are tried while they are few. Otherwise, for each size and from each of the dozen pairs that are worth most: greedy steps of one item, or of two
 * where one gains nothing, then exchanges of one chosen item for another, until none gains (as in Kernighan and Lin 1970, Bell System Technical Journal 49,
 * 291–307); the best of all wins.
 * @param worthOf of a set, given the size that it is meant to reach; the empty set is worth 0
 */
export const chooseSet = (
  items: Items,
  most: number,
  worthOf: (set: Items, size: number) => number,
  mostTried = mostSubsets,
): ChosenSet => {
  let best: Omit<ChosenSet, 'exact'> = { chosen: [], worth: 0 };
  const offer = (chosen: Items) => {
    const worth = worthOf(chosen, chosen.length);
    if (worth > best.worth + rounding) best = { chosen, worth };
  };
  const exact = countSubsets(items.length, most) <= mostTried;
  if (exact) for (const set of subsetsOf(items, most)) offer(set);
  else for (let size = 1; size <= Math.min(most, items.length); size += 1) offer(searchSize(items, size, (set) => worthOf(set, size)));
  return { ...best, chosen: [...best.chosen].sort(), exact };
};

type WorthOf = (set: Items) => number;

const searchSize = (items: Items, size: number, worthOf: WorthOf): Items => {
  const starts = [...subsetsOf(items, Math.min(2, size))]
    .filter((set) => set.length === Math.min(2, size))
    .map((set) => ({ set, worth: worthOf(set) }))
    .sort((one, other) => other.worth - one.worth)
    .slice(0, mostStarts);
  // Many starts lead to the same set, which is improved once.
  const filled = new Map(starts.map(({ set }) => fill(items, set, size, worthOf)).map((set) => [[...set].sort().join(), set]));
  return best(
    [...filled.values()].map((set) => exchange(items, set, worthOf)),
    worthOf,
  );
};

const fill = (items: Items, start: Items, size: number, worthOf: WorthOf): Items => {
  let chosen = start;
  while (chosen.length < size) {
    const rest = items.filter((item) => !chosen.includes(item));
    const before = worthOf(chosen);
    const perItem = (set: Items) => (worthOf(set) - before) / (set.length - chosen.length);
    const one = best(
      rest.map((item) => [...chosen, item]),
      perItem,
    );
    // Two that gain only together would never be found one by one.
    const tryTwo = chosen.length + 2 <= size && perItem(one) <= rounding;
    chosen = tryTwo
      ? best([one, ...rest.flatMap((item, index) => rest.slice(index + 1).map((other) => [...chosen, item, other]))], perItem)
      : one;
  }
  return chosen;
};

const exchange = (items: Items, chosen: Items, worthOf: WorthOf): Items => {
  const swaps = chosen.flatMap((out) =>
    items.filter((item) => !chosen.includes(item)).map((item) => chosen.map((kept) => (kept === out ? item : kept))),
  );
  const better = best([chosen, ...swaps], worthOf);
  return better === chosen ? chosen : exchange(items, better, worthOf);
};

/** The first of those that are worth most. */
const best = (sets: readonly Items[], worthOf: WorthOf): Items => {
  let [found, worth] = [sets[0] as Items, worthOf(sets[0] as Items)];
  for (const set of sets.slice(1)) {
    const its = worthOf(set);
    if (its > worth + rounding) [found, worth] = [set, its];
  }
  return found;
};
