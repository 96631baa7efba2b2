import { chooseSet } from './choose-set.js';

/** A hand-off that people of two organisations would have to mend together: any of the pairs is enough. */
export interface CrossingOwners {
  readonly weight: number;
  readonly pairs: readonly (readonly [string, string])[];
}

/** Each two of whom one stands on either side: a hand-off needs two at the table, and one who stands on both sides is one. */
export const pairsAcross = (
  from: readonly string[],
  to: readonly string[],
  apart: (a: string, b: string) => boolean = () => true,
): (readonly [string, string])[] => from.flatMap((a) => to.filter((b) => a !== b && apart(a, b)).map((b) => [a, b] as const));

export interface OwnerCover {
  /** The fewest that cover the most, sorted. */
  readonly chosen: readonly string[];
  /** Weight of hand-offs with both sides among members and chosen. */
  readonly covered: number;
  /** Of them, those that members cover already. */
  readonly coveredBefore: number;
  readonly total: number;
  /** No choice of at most k covers more. */
  readonly bound: number;
  readonly exact: boolean;
}

/** Of each pair, who is no member. */
const missingOf = (crossings: readonly CrossingOwners[], members: ReadonlySet<string>) =>
  crossings.map(({ weight, pairs }) => ({ weight, pairs: pairs.map((pair) => pair.filter((id) => !members.has(id))) }));
/** Of no pair are both members. */
const isOpen = ({ pairs }: { readonly pairs: readonly (readonly string[])[] }) => pairs.every((pair) => pair.length > 0);
/** Those beside the members who stand at a hand-off that members do not cover, sorted: a choice is of them. */
export const ownersToChoose = (crossings: readonly CrossingOwners[], members: ReadonlySet<string>): string[] =>
  [
    ...new Set(
      missingOf(crossings, members)
        .filter(isOpen)
        .flatMap(({ pairs }) => pairs.flat()),
    ),
  ].sort();

/**
 * Which organisations to bring together, at most `k` beside those that are members, so that most crossing hand-offs have both sides at the table.
 * The bound: each covered hand-off counts at two or more of those at the table, so half of what the members and the k busiest candidates
 * take part in, and never more than there is.
 */
export const coverByOwners = (
  crossings: readonly CrossingOwners[],
  k: number,
  members: ReadonlySet<string> = new Set(),
  mostTried?: number,
): OwnerCover => {
  const total = crossings.reduce((sum, { weight }) => sum + weight, 0);
  const missing = missingOf(crossings, members);
  const coveredBefore = missing.reduce((sum, handOff) => (isOpen(handOff) ? sum : sum + handOff.weight), 0);
  const candidates = ownersToChoose(crossings, members);
  const places = new Map(candidates.map((id, place) => [id, place]));
  const wanted = missing.filter(isOpen).map(({ weight, pairs }) => ({ weight, ...partnersIn(pairs, (id) => places.get(id) as number) }));
  const withMember = wanted.filter(({ enough }) => enough.length > 0);
  const at = candidates.map((_, place) => wanted.filter(({ partners }) => partners.has(place)));
  /** Of each candidate, the hand-offs that lack nobody else. */
  const gainsOn = (set: readonly number[]) => {
    const adds = candidates.map(() => 0);
    for (const { weight, enough, partners } of new Set([...withMember, ...set.flatMap((place) => at[place]!)])) {
      const lacked = new Set(enough);
      for (const place of set) for (const other of partners.get(place) ?? []) lacked.add(other);
      if (!set.some((place) => lacked.has(place))) for (const place of lacked) adds[place]! += weight;
    }
    return (item: number) => adds[item]!;
  };
  const found = chooseSet(candidates.length, k, () => ({ base: 0, gainsOn }), { mostTried, worthAll: total - coveredBefore });
  const { worth, exact } = found;
  const boundOf = () => {
    const weightAt = (id: string) =>
      crossings.reduce((sum, { weight, pairs }) => sum + (pairs.some((pair) => pair.includes(id)) ? weight : 0), 0);
    const busiest = candidates
      .map(weightAt)
      .sort((a, b) => b - a)
      .slice(0, k);
    return Math.min(total, [...[...members].map(weightAt), ...busiest].reduce((sum, weight) => sum + weight, 0) / 2);
  };
  return {
    chosen: found.chosen.map((place) => candidates[place] as string),
    covered: coveredBefore + worth,
    coveredBefore,
    total,
    bound: exact ? coveredBefore + worth : boundOf(),
    exact,
  };
};

/** Of one hand-off, who is enough alone, since a member stands on the other side, and for each of the others who would do beside them. */
const partnersIn = (pairs: readonly (readonly string[])[], placeOf: (id: string) => number) => {
  const enough = new Set<number>();
  const partners = new Map<number, number[]>();
  const add = (one: number, other: number) => {
    const own = partners.get(one);
    if (own) own.push(other);
    else partners.set(one, [other]);
  };
  for (const [one, other] of pairs.map((pair) => pair.map(placeOf)))
    if (other === undefined) enough.add(one as number);
    else {
      add(one as number, other);
      add(other, one as number);
    }
  return { enough: [...enough], partners };
};
