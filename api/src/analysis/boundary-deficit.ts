import type { Boundary } from './journey-facts.js';
import { isKnown, type JourneyNetwork } from './journey-network.js';
import { apart } from './mixes.js';
import { pairKey } from './pair-key.js';
import { seed, seededRandom, shuffled } from './seeded-random.js';

export interface BoundaryDeficit {
  /** Share of the work between teams that is apart; 0..1. */
  readonly demand: number | null;
  /** Share of the ties between teams that is apart; 0..1. */
  readonly ties: number | null;
  /** demand − ties, −1..1; above 0 the journey crosses the boundary more than people do. */
  readonly deficit: number | null;
  /** Of a permutation of the teams' labels; null under five teams. */
  readonly p: number | null;
}

interface WeightedPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

const permutations = 999;
const fewestTeams = 5;
/** A permutation that gives the same sum in another order must count as equal. */
const rounding = 1e-12;

/**
 * Boundary-crossing deficit: what share of the work is apart, less what share of the ties is; x is between the teams' own mixes whatever the
 * boundary, and pairs with an unknown mix are left out of both. p = (1 + #{|Δ*| ≥ |Δ|}) / 1000 over 999 permutations of the teams' labels.
 * Source of the test: Davison and Hinkley, Bootstrap Methods and their Application, 1997, section 4.3. A permutation that leaves nothing to
 * measure counts against the finding. Two-sided about 0, as it is defined; the mean of Δ* is below 0 where one team works on both sides of a hand-off,
 * for under no labels is that work apart.
 */
export const boundaryDeficit = (network: JourneyNetwork, boundary: Boundary): BoundaryDeficit => {
  const { teams, ties } = network;
  const place = new Map(teams.map((team, index) => [team, index]));
  const distance = distances(network, boundary);
  const work = sum(
    network.handOffs
      .filter(isKnown)
      .flatMap((handOff) =>
        handOff.pairs.map(({ a, b }): WeightedPair => ({ a: place.get(a)!, b: place.get(b)!, weight: handOff.pairWeight })),
      ),
  );
  const links = sum(
    teams.flatMap((a, index) =>
      teams.slice(index + 1).map((b, offset): WeightedPair => ({ a: index, b: index + 1 + offset, weight: ties.between(a, b) })),
    ),
  );

  let labels: readonly number[] = [...teams.keys()];
  const measure = (): Omit<BoundaryDeficit, 'p'> => {
    const [demand, tied] = [apartShare(work, labels, distance), apartShare(links, labels, distance)];
    return { demand, ties: tied, deficit: demand === null || tied === null ? null : demand - tied };
  };
  const found = measure();
  if (found.deficit === null || teams.length < fewestTeams) return { ...found, p: null };
  const random = seededRandom(seed);
  let asFar = 0;
  for (let round = 0; round < permutations; round++) {
    labels = shuffled(labels, random);
    const { deficit } = measure();
    if (deficit === null || Math.abs(deficit) >= Math.abs(found.deficit) - rounding) asFar += 1;
  }
  return { ...found, p: (1 + asFar) / (permutations + 1) };
};

/** x between each two labels; −1 where a mix is unknown. */
const distances = ({ teams, mixes }: JourneyNetwork, boundary: Boundary): Float64Array[] => {
  const labels = teams.map((team) => mixes.ofTeam(team, boundary));
  return labels.map((one) => Float64Array.from(labels, (other) => (one && other ? apart(one, other) : -1)));
};

/** Two teams that meet at several hand-offs need to be looked at once only. */
const sum = (pairs: readonly WeightedPair[]): WeightedPair[] => {
  const found = new Map<string, WeightedPair>();
  for (const { a, b, weight } of pairs) {
    const ends = pairKey(String(a), String(b));
    if (weight > 0) found.set(ends, { a, b, weight: weight + (found.get(ends)?.weight ?? 0) });
  }
  return [...found.values()];
};

/** Called a thousand times for one answer, so it walks plain numbers only. */
const apartShare = (pairs: readonly WeightedPair[], labels: readonly number[], distance: readonly Float64Array[]): number | null => {
  let total = 0;
  let crossing = 0;
  for (let at = 0; at < pairs.length; at += 1) {
    const { a, b, weight } = pairs[at]!;
    const x = a === b ? 0 : distance[labels[a]!]![labels[b]!]!;
    if (x < 0) continue;
    total += weight;
    crossing += weight * x;
  }
  return total === 0 ? null : crossing / total;
};
