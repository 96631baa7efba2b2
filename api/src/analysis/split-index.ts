import { crossingOf } from './crossing.js';
import type { Boundary } from './journey-facts.js';
import { isKnown, type JourneyNetwork, type MeasuredHandOff } from './journey-network.js';

/** What one hand-off adds to the split index: demand and what of it nobody meets when known, else the demand that it may hide. */
export interface SplitPart {
  readonly handOff: MeasuredHandOff;
  readonly unmet: number;
  readonly demand: number;
  readonly hidden: number;
}

/** A share with the least and the most it can be, given what is unknown, and how much is known; all null when there is nothing to measure. */
export interface Interval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number | null;
}

export interface SplitIndex extends Interval {
  readonly hardSplitShare: number | null;
}

/** The interval of another value on the same hand-offs, with as much of them known: K / D is v and D / (D + U) is c, so low is v·c and high v·c + 1 − c. */
export const atValue = (value: number, { coverage }: Interval): Interval =>
  coverage === null
    ? { value, low: null, high: null, coverage }
    : { value, low: value * coverage, high: Math.min(1, value * coverage + 1 - coverage), coverage };

/** K, D and U of each hand-off: Σ m·x·(1−t) and Σ m·x over its pairs when it is known and x is there, else w·g. */
export const splitParts = (network: JourneyNetwork, boundary: Boundary): SplitPart[] =>
  network.handOffs.map((handOff) => {
    const { perPair, share } = crossingOf(network, handOff, boundary);
    if (isKnown(handOff) && perPair) {
      const sum = (of: (x: number, tie: number) => number) =>
        handOff.pairWeight * handOff.pairs.reduce((total, { tie }, index) => total + of(perPair[index]!, tie), 0);
      return { handOff, unmet: sum((x, tie) => x * (1 - tie)), demand: sum((x) => x), hidden: 0 };
    }
    const byOwners = boundary === 'ORGANISATION' || boundary === 'DEPARTMENT';
    const most = byOwners && !isKnown(handOff) && share !== null ? share : 1;
    return { handOff, unmet: 0, demand: 0, hidden: handOff.weight * most };
  });

/**
 * The share of the need to work across a boundary that no tie meets: K / D, between K / (D + U) and (K + U) / (D + U), known to D / (D + U).
 * One minus socio-technical congruence, restricted to what crosses the boundary.
 * Source: Cataldo, Wagstrom, Herbsleb and Carley, Identification of coordination requirements, CSCW 2006.
 */
export const splitIndex = (parts: readonly SplitPart[]): SplitIndex => {
  const total = (of: (part: SplitPart) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  const [unmet, demand, hidden] = [total((part) => part.unmet), total((part) => part.demand), total((part) => part.hidden)];
  if (demand + hidden === 0) return { value: null, low: null, high: null, coverage: null, hardSplitShare: null };
  const share = (part: number, of: number) => Math.min(1, part / of);
  return {
    value: demand === 0 ? null : share(unmet, demand),
    low: share(unmet, demand + hidden),
    high: share(unmet + hidden, demand + hidden),
    coverage: share(demand, demand + hidden),
    hardSplitShare:
      demand === 0
        ? null
        : share(
            total((part) => (part.handOff.class === 'SPLIT' ? part.demand : 0)),
            demand,
          ),
  };
};
