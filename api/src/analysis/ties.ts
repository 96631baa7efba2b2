import type { JourneyFacts } from './journey-facts.js';
import { pairKey } from './pair-key.js';

export interface Ties {
  /**
   * t(a,b), 0..1: 1 for a team with itself; else the larger of the strongest recorded collaboration and 1/(|M|−1) over the communities M
   * of which both are members. A big community is a weak tie, on purpose: 1/(n − 1) is what one paper of n authors adds to a collaboration in Newman (2001),
   * Physical Review E 64, 016132. He adds papers up; here the largest counts, and collaborations are recorded as such: the design fixes both.
   */
  readonly between: (a: string, b: string) => number;
  /** Whether anything says how the two stand: a collaboration of whatever strength, 0 included, or a tie. */
  readonly recorded: (a: string, b: string) => boolean;
  /** Every other team with a tie above 0, sorted. */
  readonly neighbours: (team: string) => readonly string[];
}

/** Who works with whom, from collaborations and communities. */
export const tiesOf = (facts: Pick<JourneyFacts, 'ties' | 'communities'>): Ties => {
  const strengths = new Map<string, number>();
  const partners = new Map<string, Set<string>>();
  const connect = (a: string, b: string) => partners.set(a, (partners.get(a) ?? new Set()).add(b));
  for (const { a, b, strength } of facts.ties) {
    if (a === b) continue;
    strengths.set(pairKey(a, b), Math.max(strength, strengths.get(pairKey(a, b)) ?? 0));
    if (strength > 0) connect(a, b).set(b, (partners.get(b) ?? new Set()).add(a));
  }
  const communities = facts.communities.map(({ members }) => new Set(members)).filter((members) => members.size > 1);
  const memberships = new Map<string, Set<string>[]>();
  for (const members of communities) for (const team of members) memberships.set(team, [...(memberships.get(team) ?? []), members]);

  const inCommunity = (a: string, b: string) =>
    (memberships.get(a) ?? []).reduce((most, members) => (members.has(b) ? Math.max(most, 1 / (members.size - 1)) : most), 0);
  const between = (a: string, b: string) => (a === b ? 1 : Math.max(strengths.get(pairKey(a, b)) ?? 0, inCommunity(a, b)));
  const neighbours = (team: string) => {
    const found = new Set(partners.get(team));
    for (const members of memberships.get(team) ?? []) for (const other of members) found.add(other);
    found.delete(team);
    return [...found].sort();
  };
  return { between, recorded: (a, b) => strengths.has(pairKey(a, b)) || between(a, b) > 0, neighbours };
};
