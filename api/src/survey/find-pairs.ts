import { decodeKey } from '#graph-schema/ids';
import type { GraphStore } from '#store/graph-store';
import { ask } from '../ask.js';
import type { Team } from '../questions/journey/things.js';
import { silosSplittingJourney } from '../questions/silos-splitting-journey.js';

/** Two teams that meet at hand-offs; `team` belongs to the organisation that is asked. */
export interface MeetingPair {
  readonly team: Team;
  readonly with: Team;
  /** `Journey: step → step`, each once. */
  readonly where: readonly string[];
}

export interface Meetings {
  readonly pairs: readonly MeetingPair[];
  /** Names of those who own the other side of hand-offs where its teams are not known. */
  readonly waitingFor: readonly string[];
}

/** The pairs of teams that meet at hand-offs of these journeys, at least one of them of the organisation. @throws AskError */
export const findPairs = async (store: GraphStore, organisation: string, journeys: readonly string[], asAt: string): Promise<Meetings> => {
  const pairs = new Map<string, { team: Team; with: Team; where: Set<string> }>();
  const waitingFor = new Set<string>();
  const isOwn = (team: Team): boolean => team.organisation !== null && decodeKey(team.organisation.id)?.id === organisation;
  for (const journey of journeys) {
    const answer = await ask({ store }, silosSplittingJourney, { journey, asAt });
    for (const { from, to, fromTeams, toTeams, fromOwners, toOwners } of answer.handOffs) {
      for (const [own, others, owners] of [
        [fromTeams, toTeams, toOwners],
        [toTeams, fromTeams, fromOwners],
      ] as const) {
        if (own.some(isOwn) && others.length === 0) for (const owner of owners) waitingFor.add(owner.name);
        for (const team of own.filter(isOwn)) {
          for (const other of others) {
            if (team.id === other.id) continue;
            const [a, b] = isOwn(other) && other.id < team.id ? [other, team] : [team, other];
            const pair = pairs.get(`${a.id} ${b.id}`) ?? { team: a, with: b, where: new Set() };
            pair.where.add(`${answer.journey.name}: ${from.name} → ${to.name}`);
            pairs.set(`${a.id} ${b.id}`, pair);
          }
        }
      }
    }
  }
  return {
    pairs: [...pairs.keys()].sort().map((key) => {
      const pair = pairs.get(key)!;
      return { ...pair, where: [...pair.where] };
    }),
    waitingFor: [...waitingFor].sort(),
  };
};
