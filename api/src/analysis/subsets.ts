/** How many sets of 1 to `most` things there are among `count`. */
export const countSubsets = (count: number, most: number): number => {
  let [sets, total] = [1, 0];
  for (let size = 1; size <= Math.min(most, count); size += 1) {
    sets = (sets * (count - size + 1)) / size;
    total += sets;
  }
  return Math.round(total);
};

/** Up to this many sets are all tried, so that the best is known to be the best. */
export const mostSubsets = 50_000;
