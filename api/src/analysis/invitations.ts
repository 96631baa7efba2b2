import { chooseSet } from './choose-set.js';
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
  const helped = new Set(needs.filter(({ a, b, tie }) => tie < 1 && !(members.has(a) && members.has(b))).flatMap(({ a, b }) => [a, b]));
  const candidates = network.teams.filter((team) => helped.has(team) && !members.has(team));
  const gains = Array.from({ length: Math.min(k, candidates.length) + 1 }, (_, size) => gainsOf(needs, candidates, members, size));

  const worthOf = (set: readonly string[], size: number): number => {
    const gain = gains[size] as Gains;
    return set.reduce(
      (sum, team, index) => {
        const withOthers = set.slice(index + 1).reduce((total, other) => total + (gain.pairs.get(team)?.get(other) ?? 0), 0);
        return sum + (gain.withMembers.get(team) ?? 0) + withOthers;
      },
      set.length === 0 ? 0 : gain.lost,
    );
  };
  const { chosen, worth, exact } = chooseSet(candidates, k, worthOf, mostTried);
  const bound = exact ? worth : Math.max(0, ...gains.slice(1).map((gain, index) => boundOf(gain, candidates, index + 1)));
  return {
    chosen,
    candidates: candidates.length,
    before,
    exact,
    after: Math.max(0, before - worth / demand),
    bound: Math.min(before, bound / demand),
    lessWithout: new Map(
      chosen.map((team) => [
        team,
        (worth -
          worthOf(
            chosen.filter((other) => other !== team),
            chosen.length - 1,
          )) /
          demand,
      ]),
    ),
    holds: needs.some(({ a, b, tie, tieWithout }) => tie > tieWithout && members.has(a) && members.has(b)),
    tie: chosen.length === 0 ? null : 1 / (members.size + chosen.length - 1),
  };
};

/** What a community with `size` more members gains and loses, in units of K. */
interface Gains {
  readonly lost: number;
  readonly withMembers: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const gainsOf = (needs: readonly OpenNeed[], candidates: readonly string[], members: ReadonlySet<string>, size: number): Gains => {
  const strength = members.size + size < 2 ? 0 : 1 / (members.size + size - 1);
  const able = new Set(candidates);
  const withMembers = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>(candidates.map((team) => [team, new Map()]));
  let lost = 0;
  for (const { a, b, weight, tie, tieWithout } of needs) {
    const gain = weight * (Math.max(tieWithout, strength) - tie);
    if (members.has(a) && members.has(b)) lost += gain;
    else if (able.has(a) && able.has(b)) {
      pairs.get(a)?.set(b, gain);
      pairs.get(b)?.set(a, gain);
    } else if (able.has(a) && members.has(b)) withMembers.set(a, (withMembers.get(a) ?? 0) + gain);
    else if (able.has(b) && members.has(a)) withMembers.set(b, (withMembers.get(b) ?? 0) + gain);
  }
  return { lost, withMembers, pairs };
};

const top = (values: Iterable<number>, count: number): number =>
  [...values]
    .sort((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, value) => sum + value, 0);

const boundOf = ({ lost, withMembers, pairs }: Gains, candidates: readonly string[], size: number): number => {
  const byTeam = top(
    candidates.map((team) => (withMembers.get(team) ?? 0) + top(pairs.get(team)?.values() ?? [], size - 1) / 2),
    size,
  );
  const eachPair = candidates.flatMap((team) => [...(pairs.get(team) ?? [])].filter(([other]) => team < other).map(([, gain]) => gain));
  const byPair =
    top(
      candidates.map((team) => withMembers.get(team) ?? 0),
      size,
    ) + top(eachPair, (size * (size - 1)) / 2);
  return lost + Math.min(byTeam, byPair);
};
