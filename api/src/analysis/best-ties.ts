import type { Boundary } from './journey-facts.js';
import type { JourneyNetwork } from './journey-network.js';
import { needsOf } from './needs.js';
import { pairKey } from './pair-key.js';
import { splitIndex, splitParts } from './split-index.js';

export interface BestTie {
  readonly a: string;
  readonly b: string;
  /** The first known hand-off that it would mend. */
  readonly from: string;
  readonly to: string;
  /** Whether the two have no tie at all yet. */
  readonly isNew: boolean;
  /** How many other pairs would mend as much. */
  readonly alike: number;
  /** The split index with this tie at strength 1. */
  readonly value: number;
}

const rounding = 1e-12;

/**
 * Every pair of teams whose working together each week would lower the split index, the best first; all else stays. Adding a tie of
 * strength 1 takes Σ m·x·(1−t) of that pair out of K, and D stays, so no index has to be measured again. Of ties that mend the same, those
 * between teams that have none yet come first: there bringing people together is most wanted.
 */
export const bestTies = (network: JourneyNetwork, boundary: Boundary): BestTie[] => {
  const parts = splitParts(network, boundary);
  const demand = parts.reduce((sum, part) => sum + part.demand, 0);
  const { value } = splitIndex(parts);
  if (value === null) return [];
  const gains = needsOf(network, boundary).flatMap(({ a, b, from, to, weight, tie }) => {
    const gain = weight * (1 - tie);
    const steps = Math.round(gain / rounding);
    return steps > 0 ? [{ a, b, from, to, isNew: tie === 0, steps, gain }] : [];
  });
  const equals = new Map<number, number>();
  for (const { steps } of gains) equals.set(steps, (equals.get(steps) ?? 0) + 1);
  return gains
    .sort(
      (one, other) =>
        other.steps - one.steps || Number(other.isNew) - Number(one.isNew) || (pairKey(one.a, one.b) < pairKey(other.a, other.b) ? -1 : 1),
    )
    .map(({ steps, gain, ...tie }) => ({ ...tie, alike: equals.get(steps)! - 1, value: Math.max(0, value - gain / demand) }));
};
