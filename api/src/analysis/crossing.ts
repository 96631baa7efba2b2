import type { Boundary } from './journey-facts.js';
import { isKnown, type JourneyNetwork, type MeasuredHandOff } from './journey-network.js';
import { apart, teamsApart } from './mixes.js';

/** How a hand-off stands to one boundary. */
export interface Crossing {
  readonly boundary: Boundary;
  /** x of each pair, in the order of the hand-off's pairs; null when an owner or a mix is missing. */
  readonly perPair: readonly number[] | null;
  /** x between the two steps, or its mean over the pairs; 0..1; null when missing. */
  readonly share: number | null;
  readonly crosses: boolean;
  readonly mayCross: boolean;
}

/**
 * x(h) for one boundary. ORGANISATION and DEPARTMENT compare the owners of the two steps, the same for every pair of teams and also where
 * teams are unknown. PROFESSION and ACTIVITY compare the teams pair by pair, and where the hand-off is unknown it only may cross.
 */
export const crossingOf = (network: JourneyNetwork, handOff: MeasuredHandOff, boundary: Boundary): Crossing => {
  if (boundary === 'ORGANISATION' || boundary === 'DEPARTMENT') {
    const [from, to] = [network.mixes.ofStep(handOff.fromServices, boundary), network.mixes.ofStep(handOff.toServices, boundary)];
    if (!from || !to) return { boundary, perPair: null, share: null, crosses: false, mayCross: true };
    const share = apart(from, to);
    return { boundary, perPair: handOff.pairs.map(() => share), share, crosses: share > 0, mayCross: false };
  }
  const each = handOff.pairs.map(({ a, b }) => teamsApart(network.mixes, a, b, boundary));
  const known = isKnown(handOff);
  if (each.length === 0 || each.includes(null)) return { boundary, perPair: null, share: null, crosses: false, mayCross: true };
  const perPair = each as number[];
  const share = perPair.reduce((sum, x) => sum + x, 0) / perPair.length;
  return { boundary, perPair, share, crosses: known && share > 0, mayCross: !known };
};
