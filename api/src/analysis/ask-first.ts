import { crossingOf } from './crossing.js';
import type { Boundary } from './journey-facts.js';
import { isKnown, ownersOf, type JourneyNetwork, type MeasuredHandOff } from './journey-network.js';
import { splitIndex, splitParts, type SplitPart } from './split-index.js';

/** What the answers of one organisation would tell. */
export interface ToAsk {
  readonly organisation: string;
  /** How much narrower the interval gets when the hand-offs below are known. */
  readonly narrows: number;
  /** As `from>to`. */
  readonly handOffs: readonly string[];
  /** How many of them also need answers from somebody else. */
  readonly needOthers: number;
}

/**
 * The organisations whose survey or staffing would narrow the interval of the split index most, the best first. For each, the interval is
 * measured again with every hand-off that waits for it taken as known, whatever the answers turn out to be: where others must answer as
 * well, they are taken to do so, and where professions are unknown, teams are taken to be fully apart. Where a service has no owner there
 * is nobody to ask.
 */
export const askFirst = (network: JourneyNetwork, boundary: Boundary): ToAsk[] => {
  const parts = splitParts(network, boundary);
  const width = widthOf(parts);
  const waiting = new Map(
    parts.filter(({ hidden }) => hidden > 0).map((part) => [part, waitsFor(network, part.handOff, boundary)] as const),
  );
  const organisations = [...new Set([...waiting.values()].flatMap(({ anyOf }) => anyOf))].sort();
  return organisations
    .map((organisation): ToAsk => {
      const settled = parts.filter((part) => waiting.get(part)?.anyOf.includes(organisation));
      const then = parts.map((part) => (settled.includes(part) ? asKnown(part) : part));
      return {
        organisation,
        narrows: width - widthOf(then),
        handOffs: settled.map(({ handOff }) => `${handOff.from}>${handOff.to}`),
        needOthers: settled.filter((part) => !waiting.get(part)!.sides.every((side) => side.includes(organisation))).length,
      };
    })
    .sort(
      (one, other) => other.narrows - one.narrows || one.needOthers - other.needOthers || (one.organisation < other.organisation ? -1 : 1),
    );
};

const asKnown = (part: SplitPart): SplitPart => ({ ...part, demand: part.hidden, hidden: 0 });

const widthOf = (parts: readonly SplitPart[]): number => {
  const { low, high } = splitIndex(parts);
  return low === null || high === null ? 0 : high - low;
};

/** Who can make a hand-off known: on each side in `sides` one must answer. */
const waitsFor = (
  network: JourneyNetwork,
  handOff: MeasuredHandOff,
  boundary: Boundary,
): { readonly anyOf: readonly string[]; readonly sides: readonly (readonly string[])[] } => {
  const { perPair, share } = crossingOf(network, handOff, boundary);
  const sides: string[][] = [];
  if (isKnown(handOff)) {
    if (boundary === 'ORGANISATION' || boundary === 'DEPARTMENT') return { anyOf: [], sides };
    for (const team of [...handOff.fromTeams, ...handOff.toTeams])
      if (perPair === null && network.mixes.ofTeam(team, boundary) === null) sides.push(organisationsOf(network, [team]));
  } else {
    const byOwners = boundary === 'ORGANISATION' || boundary === 'DEPARTMENT';
    if (byOwners && share === null) return { anyOf: [], sides };
    if (handOff.fromTeams.length === 0) sides.push(ownersOf(network, handOff.fromServices));
    if (handOff.toTeams.length === 0) sides.push(ownersOf(network, handOff.toServices));
    if (sides.length === 0) sides.push(organisationsOf(network, [...handOff.fromTeams, ...handOff.toTeams]));
  }
  return sides.some((side) => side.length === 0) ? { anyOf: [], sides } : { anyOf: [...new Set(sides.flat())], sides };
};

const organisationsOf = ({ facts }: JourneyNetwork, teams: readonly string[]): string[] =>
  [...new Set(facts.teams.filter(({ id }) => teams.includes(id)).flatMap(({ organisation }) => organisation ?? []))].sort();
