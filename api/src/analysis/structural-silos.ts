import { isKnown, type JourneyNetwork } from './journey-network.js';
import { linkages } from './linkages.js';

/** A group of teams that hold together and that hand-offs of the journey go in or out of. */
export interface StructuralSilo {
  /** Sorted. */
  readonly teams: readonly string[];
  /** Mean tie inside, 1 for a single team. */
  readonly cohesion: number;
  /** Share of the work that crosses its edge without a tie; null when none does. */
  readonly isolation: number | null;
  /** Share of the journey's known hand-offs that crosses its edge; null when none is known. */
  readonly demandShare: number | null;
  /** cohesion · isolation · demand share. */
  readonly score: number | null;
  /** Whether a SPLIT or WEAK hand-off crosses its edge. */
  readonly splits: boolean;
}

/** Ties are sums of fractions: one that equals the threshold must not miss it by rounding. */
const rounding = 1e-9;

/**
 * Connected components of the journey's teams, joined by ties of at least `cohesionAt`; none when there is only one.
 * @param cohesionAt θ, 0 < θ ≤ 1
 */
export const structuralSilos = (network: JourneyNetwork, cohesionAt: number): StructuralSilo[] => {
  const groups = componentsAt(network, cohesionAt);
  return groups.length < 2 ? [] : groups.map((teams) => siloOf(network, teams));
};

const componentsAt = (network: JourneyNetwork, cohesionAt: number): readonly (readonly string[])[] => {
  let groups: readonly (readonly string[])[] = network.teams.map((team) => [team]);
  for (const level of linkages(network)) if (level.at >= cohesionAt - rounding) groups = level.groups;
  return groups;
};

const siloOf = (network: JourneyNetwork, teams: readonly string[]): StructuralSilo => {
  const inside = new Set(teams);
  let [demand, unmet, total, splits] = [0, 0, 0, false];
  for (const handOff of network.handOffs.filter(isKnown)) {
    total += handOff.weight;
    const counted = handOff.pairs.filter(({ a, b }) => inside.has(a) !== inside.has(b));
    for (const { tie } of counted) {
      demand += handOff.pairWeight;
      unmet += handOff.pairWeight * (1 - tie);
    }
    splits ||= counted.length > 0 && (handOff.class === 'SPLIT' || handOff.class === 'WEAK');
  }
  const cohesion = meanTieInside(network, teams);
  const isolation = demand > 0 ? unmet / demand : null;
  const demandShare = total > 0 ? demand / total : null;
  const score = isolation === null || demandShare === null ? null : cohesion * isolation * demandShare;
  return { teams, cohesion, isolation, demandShare, score, splits };
};

const meanTieInside = (network: JourneyNetwork, teams: readonly string[]): number => {
  const ties = teams.flatMap((a, index) => teams.slice(index + 1).map((b) => network.ties.between(a, b)));
  return ties.length === 0 ? 1 : ties.reduce((sum, tie) => sum + tie, 0) / ties.length;
};
