interface Link {
  readonly a: string;
  readonly b: string;
}

/**
 * What a single loss would take the last link between two sides with: TIE where there is one link, the thing at an end of every link where there are
 * several, else null. `a` is always of the one side and `b` of the other.
 * With each side joined to its own, TIE is a bridge and the thing an articulation point: Hopcroft and Tarjan (1973), CACM 16(6), 372–378.
 */
export const onlyLink = (links: readonly Link[]): string | null => {
  const [first] = links;
  if (!first) return null;
  if (links.every(({ a, b }) => a === first.a && b === first.b)) return 'TIE';
  return [first.a, first.b].find((end) => links.every(({ a, b }) => a === end || b === end)) ?? null;
};
