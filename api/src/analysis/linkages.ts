import type { JourneyNetwork } from './journey-network.js';

/** What the teams of a journey become at one tie. */
export interface Linkage {
  readonly at: number;
  /** Every group at this tie, each sorted, by its first team. */
  readonly groups: readonly (readonly string[])[];
  /** The groups that became one here: one list for each new group. */
  readonly merged: readonly (readonly (readonly string[])[])[];
}

const rounding = 1e-9;

/**
 * Single linkage of the journey's teams: each tie, from the strongest down, at which groups join, and which.
 * Source: Sneath, The application of computers to taxonomy, Journal of General Microbiology 17, 1957, 201–226.
 */
export const linkages = ({ teams, ties }: Pick<JourneyNetwork, 'teams' | 'ties'>): Linkage[] => {
  const pairs = teams
    .flatMap((a, index) => teams.slice(index + 1).map((b) => ({ a, b, tie: ties.between(a, b) })))
    .filter(({ tie }) => tie > 0)
    .sort((one, other) => other.tie - one.tie);
  let groups: (readonly string[])[] = teams.map((team) => [team]);
  const found: Linkage[] = [];
  for (let start = 0; start < pairs.length;) {
    const at = pairs[start]!.tie;
    let end = start;
    while (end < pairs.length && pairs[end]!.tie >= at - rounding) end += 1;
    const joined = join(groups, pairs.slice(start, end));
    const merged = joined.filter((parts) => parts.length > 1);
    groups = joined.map((parts) => parts.flat().sort()).sort((one, other) => (one[0]! < other[0]! ? -1 : 1));
    if (merged.length > 0) found.push({ at, groups, merged });
    start = end;
  }
  return found;
};

/** The old groups that each new group is made of. */
const join = (
  groups: readonly (readonly string[])[],
  pairs: readonly { readonly a: string; readonly b: string }[],
): (readonly string[])[][] => {
  const clusterOf = new Map<string, (readonly string[])[]>();
  for (const group of groups) {
    const cluster = [group];
    for (const team of group) clusterOf.set(team, cluster);
  }
  for (const { a, b } of pairs) {
    const [kept, taken] = [clusterOf.get(a)!, clusterOf.get(b)!];
    if (kept === taken) continue;
    kept.push(...taken);
    for (const team of taken.flat()) clusterOf.set(team, kept);
  }
  return [...new Set(clusterOf.values())];
};
