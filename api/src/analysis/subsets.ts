/** How many sets of 1 to `most` things there are among `count`. */
export const countSubsets = (count: number, most: number): number => {
  let [sets, total] = [1, 0];
  for (let size = 1; size <= Math.min(most, count); size += 1) {
    sets = (sets * (count - size + 1)) / size;
    total += sets;
  }
  return Math.round(total);
};

/** Every set of 1 to `most` of the items, small sets first, each in the order of the items. */
export function* subsetsOf<T>(items: readonly T[], most: number): Generator<readonly T[]> {
  for (let size = 1; size <= Math.min(most, items.length); size += 1) yield* subsetsOfSize(items, size, 0);
}

function* subsetsOfSize<T>(items: readonly T[], size: number, start: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = start; index <= items.length - size; index += 1) {
    for (const rest of subsetsOfSize(items, size - 1, index + 1)) yield [items[index] as T, ...rest];
  }
}

/** Up to this many sets are all tried, so that the best is known to be the best. */
export const mostSubsets = 50_000;
