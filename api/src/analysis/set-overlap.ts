/** What two sets have in common. */
export interface SetOverlap {
  /** In the order of the first set. */
  readonly shared: readonly string[];
  /** Shared over all that either has, 0..1; null when both are empty. Source: Jaccard (1912), New Phytologist 11(2), 37–50. */
  readonly jaccard: number | null;
  /** Shared over the smaller set, 0..1: 1 when one lies within the other; null when either is empty. Source: Simpson (1943), American Journal of Science 241(1), 1–31. */
  readonly overlap: number | null;
}

/** Both measures of one pair of sets: |A ∩ B| / |A ∪ B| and |A ∩ B| / min(|A|, |B|). */
export const setOverlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): SetOverlap => {
  const shared = [...one].filter((item) => other.has(item));
  const [all, smaller] = [one.size + other.size - shared.length, Math.min(one.size, other.size)];
  return { shared, jaccard: all === 0 ? null : shared.length / all, overlap: smaller === 0 ? null : shared.length / smaller };
};
