import { chooseSet, worthOf, type Worth } from './choose-set.js';
import type { Boundary } from './journey-facts.js';
import type { JourneyNetwork } from './journey-network.js';
import { needsOf, type Need } from './needs.js';
import { splitIndex, splitParts } from './split-index.js';
import { tiesOf } from './ties.js';

export interface Invitations {
  /** Teams to invite, sorted; empty when nobody would lower the index. */
  readonly chosen: readonly string[];
  /** How many teams could mend anything by coming. */
  readonly candidates: number;
  /** The split index now, on the hand-offs that are known now; null where nothing is known. */
  readonly before: number | null;
  readonly after: number | null;
  /** No choice of at most k teams lowers the index by more. */
  readonly bound: number | null;
  /** Every choice was tried, so none is better. */
  readonly exact: boolean;
  /** By how much less the index would fall without that team, the others still invited. They do not add up to the fall: a link needs both its teams. */
  readonly lessWithout: ReadonlyMap<string, number>;
  /** Whether the community ties members here by more than they are tied without it, which it would loosen by growing. */
  readonly holds: boolean;
  /** The tie that two members of the community would have by it; null when nobody is chosen. */
  readonly tie: number | null;
}

/** With the tie that the two have without the community that people are invited to. */
interface OpenNeed extends Need {
  readonly tieWithout: number;
}

/**
 * Whom to invite to one community, at most `k` teams of the journey, so that the split index falls most. A community of n members ties
 * each two of them with 1 / (n − 1), so each invitation also weakens what the community holds together already; D of the index stays as
 * it is, for only hand-offs that are known now count.
 *
 * The bound is over sizes s of the choice: what the community loses at that size, plus the s best teams, each with what it would gain
 * with all members and half of its s − 1 best pairs with other candidates; or the s best teams' gains with members and the s(s−1)/2
 * best pairs, whichever is less. Every choice of s teams gains at most both.
 * @param community the id of one in the facts; null for a new one
 */
export const inviteTeams = (
  network: JourneyNetwork,
  boundary: Boundary,
  k: number,
  community: string | null,
  mostTried?: number,
): Invitations => {
  const parts = splitParts(network, boundary);
  const demand = parts.reduce((sum, part) => sum + part.demand, 0);
  const before = splitIndex(parts).value;
  const nobody: Invitations = {
    chosen: [],
    candidates: 0,
    before,
    after: before,
    bound: before === null ? null : 0,
    exact: true,
    lessWithout: new Map(),
    holds: false,
    tie: null,
  };
  if (before === null) return nobody;
  const members = new Set(network.facts.communities.find(({ id }) => id === community)?.members ?? []);
  const without = tiesOf({ ...network.facts, communities: network.facts.communities.filter(({ id }) => id !== community) });
  const needs = needsOf(network, boundary).map((need): OpenNeed => ({ ...need, tieWithout: without.between(need.a, need.b) }));
  const candidates = teamsToChoose(network, needs, members);
  const gains = Array.from({ length: Math.min(k, candidates.length) + 1 }, (_, size) => gainsOf(needs, candidates, members, size));
  const found = chooseSet(candidates.length, k, (size) => gains[size] as Gains, { mostTried });
  const { worth, exact } = found;
  const bound = exact ? worth : Math.max(0, ...gains.slice(1).map((gain, index) => boundOf(gain, index + 1)));
  const chosen = found.chosen.map((place) => candidates[place] as string);
  const fewer = gains[chosen.length - 1];
  return {
    chosen,
    candidates: candidates.length,
    before,
    exact,
    after: Math.max(0, before - worth / demand),
    bound: Math.min(before, bound / demand),
    lessWithout: new Map(
      chosen.map((team, index) => [team, (worth - (fewer ? worthOf(fewer, found.chosen.toSpliced(index, 1)) : 0)) / demand]),
    ),
    holds: needs.some(({ a, b, tie, tieWithout }) => tie > tieWithout && members.has(a) && members.has(b)),
    tie: chosen.length === 0 ? null : 1 / (members.size + chosen.length - 1),
  };
};

/** Those beside the members who could mend anything by coming: a choice is of them. */
export const teamsToChoose = ({ teams }: JourneyNetwork, needs: readonly Need[], members: ReadonlySet<string>): string[] => {
  const helped = new Set(needs.filter(({ a, b, tie }) => tie < 1 && !(members.has(a) && members.has(b))).flatMap(({ a, b }) => [a, b]));
  return teams.filter((team) => helped.has(team) && !members.has(team));
};

/** What a community with `size` more members gains and loses, in units of K; candidates by their places. */
interface Gains extends Worth {
  readonly withMembers: readonly number[];
  /** Of each candidate, the others whom it would be tied to more closely, and what that gains. */
  readonly withOthers: readonly (readonly { readonly other: number; readonly gain: number }[])[];
}

const gainsOf = (needs: readonly OpenNeed[], candidates: readonly string[], members: ReadonlySet<string>, size: number): Gains => {
  const strength = members.size + size < 2 ? 0 : 1 / (members.size + size - 1);
  const places = new Map(candidates.map((team, place) => [team, place]));
  const withMembers = candidates.map(() => 0);
  const withOthers = candidates.map((): { other: number; gain: number }[] => []);
  let base = 0;
  for (const { a, b, weight, tie, tieWithout } of needs) {
    const gain = weight * (Math.max(tieWithout, strength) - tie);
    const [one, other] = [places.get(a), places.get(b)];
    if (members.has(a) && members.has(b)) base += gain;
    else if (one !== undefined && other !== undefined) {
      withOthers[one]?.push({ other, gain });
      withOthers[other]?.push({ other: one, gain });
    } else if (one !== undefined && members.has(b)) withMembers[one]! += gain;
    else if (other !== undefined && members.has(a)) withMembers[other]! += gain;
  }
  return {
    base,
    withMembers,
    withOthers,
    gainsOn: (set) => {
      const adds = [...withMembers];
      for (const item of set) for (const { other, gain } of withOthers[item]!) adds[other]! += gain;
      return (item) => adds[item]!;
    },
  };
};

const top = (values: Iterable<number>, count: number): number =>
  [...values]
    .sort((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, value) => sum + value, 0);

const boundOf = ({ base, withMembers, withOthers }: Gains, size: number): number => {
  const gainsWithOthers = withOthers.map((others) => others.map(({ gain }) => gain));
  const byTeam = top(
    gainsWithOthers.map((gains, place) => withMembers[place]! + top(gains, size - 1) / 2),
    size,
  );
  const eachPair = withOthers.flatMap((others, place) => others.filter(({ other }) => place < other).map(({ gain }) => gain));
  return base + Math.min(byTeam, top(withMembers, size) + top(eachPair, (size * (size - 1)) / 2));
};
