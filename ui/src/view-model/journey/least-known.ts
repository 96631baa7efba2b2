import { crossingOf, type HandOffFact, type NamedFact } from './journey-facts.js';

/** What may be unrecorded at a hand-off. */
export type Missing = 'owner' | 'teams' | 'passes';

interface Known extends HandOffFact {
  readonly asked: string;
  readonly fromTeams: readonly NamedFact[];
  readonly toTeams: readonly NamedFact[];
}

export interface LeastKnown<H> {
  readonly handOff: H;
  readonly missing: readonly Missing[];
  /** Who has a part in it and would tell most; null when nobody with a part in it is known. */
  readonly ask: NamedFact | null;
}

const none = (...sides: readonly (readonly unknown[])[]): number => sides.filter((side) => side.length === 0).length;
const sidesAsked: Readonly<Record<string, number>> = { BOTH: 2, FROM: 1, TO: 1 };

/**
 * The unknown hand-off across the boundary, or perhaps across it, with most unrecorded: owners, teams and answers on each side, and what is passed.
 * Among equals the one where the answers of who should be asked first would help; then the earliest. Null where all are known.
 */
export const leastKnown = <H extends Known>(
  handOffs: readonly H[],
  boundary: string,
  askFirst: readonly { readonly organisation: NamedFact }[],
): LeastKnown<H> | null => {
  const rankOf = ({ id }: NamedFact) => askFirst.findIndex(({ organisation }) => organisation.id === id) >>> 0;
  const found = handOffs
    .filter((one) => one.class === 'UNKNOWN' && crossingOf(one, boundary) !== 'within')
    .map((handOff) => {
      const { fromOwners, toOwners, fromTeams, toTeams, passes, asked } = handOff;
      const [ask = null] = [...fromOwners, ...toOwners].sort((a, b) => rankOf(a) - rankOf(b));
      return {
        handOff,
        ask,
        rank: ask ? rankOf(ask) : Infinity,
        score: none(fromOwners, toOwners, fromTeams, toTeams) + 2 - (sidesAsked[asked] ?? 0) + (passes === null ? 1 : 0),
      };
    });
  const [first] = found.sort((a, b) => b.score - a.score || a.rank - b.rank);
  if (!first) return null;
  const { handOff, ask } = first;
  const missing: [Missing, boolean][] = [
    ['owner', none(handOff.fromOwners, handOff.toOwners) > 0],
    ['teams', none(handOff.fromTeams, handOff.toTeams) > 0],
    ['passes', handOff.passes === null],
  ];
  return { handOff, ask, missing: missing.flatMap(([name, isMissing]) => (isMissing ? name : [])) };
};
