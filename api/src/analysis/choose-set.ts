import { countSubsets, mostSubsets, subsetsOf } from './subsets.js';

export interface ChosenSet {
  readonly chosen: readonly string[];
  readonly worth: number;
  /** Every set was tried. */
  readonly exact: boolean;
}

const rounding = 1e-12;

/**
 * The set of at most `most` items that is worth most; of equals the smallest, then the first. Nothing is chosen when no set is worth more
 * than none. All sets are tried while they are few. Otherwise, for each size: greedy steps of one item, or of two where one gains nothing, then exchanges of one
 * chosen item for another, until none gains (as in Kernighan and Lin 1970, Bell System Technical Journal 49, 291–307); the best size wins.
 * @param worthOf of a set, given the size that it is meant to reach; the empty set is worth 0
 */
export const chooseSet = (
  items: readonly string[],
  most: number,
  worthOf: (set: readonly string[], size: number) => number,
  mostTried = mostSubsets,
): ChosenSet => {
  let best: Omit<ChosenSet, 'exact'> = { chosen: [], worth: 0 };
  const offer = (chosen: readonly string[]) => {
    const worth = worthOf(chosen, chosen.length);
    if (worth > best.worth + rounding) best = { chosen, worth };
  };
  const exact = countSubsets(items.length, most) <= mostTried;
  if (exact) for (const set of subsetsOf(items, most)) offer(set);
  else for (let size = 1; size <= Math.min(most, items.length); size += 1) offer(searchSize(items, size, (set) => worthOf(set, size)));
  return { ...best, chosen: [...best.chosen].sort(), exact };
};

const searchSize = (items: readonly string[], size: number, worthOf: (set: readonly string[]) => number): readonly string[] => {
  let chosen: readonly string[] = [];
  while (chosen.length < size) {
    const rest = items.filter((item) => !chosen.includes(item));
    const before = worthOf(chosen);
    const perItem = (set: readonly string[]) => (worthOf(set) - before) / (set.length - chosen.length);
    const one = best(
      rest.map((item) => [...chosen, item]),
      perItem,
    );
    // Two that gain only together would never be found one by one.
    const tryTwo = chosen.length + 2 <= size && (chosen.length === 0 || perItem(one) <= rounding);
    chosen = tryTwo
      ? best([one, ...rest.flatMap((item, index) => rest.slice(index + 1).map((other) => [...chosen, item, other]))], perItem)
      : one;
  }
  for (let improved = true; improved;) {
    const swaps = chosen.flatMap((out) =>
      items.filter((item) => !chosen.includes(item)).map((item) => chosen.map((kept) => (kept === out ? item : kept))),
    );
    const better: readonly string[] = best([chosen, ...swaps], worthOf);
    improved = better !== chosen;
    chosen = better;
  }
  return chosen;
};

/** The first of those that are worth most. */
const best = (sets: readonly (readonly string[])[], worthOf: (set: readonly string[]) => number): readonly string[] => {
  let [found, worth] = [sets[0] as readonly string[], worthOf(sets[0] as readonly string[])];
  for (const set of sets.slice(1)) {
    const its = worthOf(set);
    if (its > worth + rounding) [found, worth] = [set, its];
  }
  return found;
};
