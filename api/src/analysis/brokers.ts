import { brokerageRole, brokerageRoles, type BrokerageRole } from './brokerage.js';
import type { JourneyNetwork, MeasuredHandOff } from './journey-network.js';

export interface Broker {
  readonly team: string;
  /** Null when an organisation is not known. */
  readonly role: BrokerageRole | null;
}

/** Every team outside both sides of a hand-off with a tie to each, sorted; its role is the one that most of its paths across have. */
export const brokersOf = (network: JourneyNetwork, handOff: MeasuredHandOff): Broker[] => {
  const sides = new Set([...handOff.fromTeams, ...handOff.toTeams]);
  const reach = (teams: readonly string[]) => new Set(teams.flatMap((team) => network.ties.neighbours(team)));
  const fromReach = reach(handOff.fromTeams);
  const both = [...reach(handOff.toTeams)].filter((team) => fromReach.has(team) && !sides.has(team)).sort();
  const organisationOf = new Map(network.facts.teams.map((team) => [team.id, team.organisation]));
  return both.map((team) => ({ team, role: mostFrequentRole(network, handOff, team, organisationOf) }));
};

const mostFrequentRole = (
  network: JourneyNetwork,
  handOff: MeasuredHandOff,
  broker: string,
  organisationOf: ReadonlyMap<string, string | null>,
) => {
  const own = organisationOf.get(broker);
  const counts = new Map<BrokerageRole, number>();
  for (const { a, b } of handOff.pairs) {
    const [from, to] = [organisationOf.get(a), organisationOf.get(b)];
    if (!own || !from || !to || network.ties.between(a, broker) === 0 || network.ties.between(broker, b) === 0) continue;
    const role = brokerageRole(from, own, to);
    counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most === 0 ? null : brokerageRoles.find((role) => counts.get(role) === most)!;
};
