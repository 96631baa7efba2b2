/**
 * Edit distance between two sequences: the fewest insertions, removals and replacements that turn one into the other.
 * Source: Levenshtein (1966), Soviet Physics Doklady 10(8), 707–710; by rows as in Wagner and Fischer (1974), JACM 21(1), 168–173.
 */
export const editDistance = (one: readonly string[], other: readonly string[]): number => {
  let above = other.map((_, index) => index + 1);
  for (const [row, item] of one.entries()) {
    let diagonal = row;
    let left = row + 1;
    above = above.map((up, column) => {
      const best = item === other[column] ? diagonal : 1 + Math.min(diagonal, up, left);
      diagonal = up;
      left = best;
      return best;
    });
  }
  return above.at(-1) ?? one.length;
};

/** 1 the same sequence, 0 nothing alike: 1 − distance / the longer length; null when both are empty. */
export const sequenceLikeness = (one: readonly string[], other: readonly string[]): number | null => {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? null : 1 - editDistance(one, other) / longer;
};
