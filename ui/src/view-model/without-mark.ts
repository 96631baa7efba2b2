/** The sentences of an answer without the second, which says how much of it is invented: a notice above them says that. */
export const withoutMark = ({
  summary,
  illustrative,
}: {
  readonly summary: readonly string[];
  readonly illustrative: boolean;
}): readonly string[] => (illustrative ? summary.toSpliced(1, 1) : summary);
