import { bestTies } from '#analysis/best-ties';
import type { Boundary } from '#analysis/journey-facts';
import type { JourneyNetwork } from '#analysis/journey-network';
import type { Thing } from './thing.js';

/** One new working link, every week, and what it alone would do. */
export interface MendingTie {
  readonly a: Thing;
  readonly b: Thing;
  /** The first known hand-off that it would mend. */
  readonly from: Thing;
  readonly to: Thing;
  /** Whether the two have no working link at all yet. */
  readonly isNew: boolean;
  /** The split index with it, 0..1; all else stays. */
  readonly splitIndex: number;
}

const mostShown = 5;

/** The few working links that would each lower the split index most, the best first; none where nothing is known that one could mend. */
export const mendingTies = (
  network: JourneyNetwork,
  boundary: Boundary,
  toTeam: (id: string) => Thing,
  toStep: (id: string) => Thing,
): MendingTie[] =>
  bestTies(network, boundary)
    .slice(0, mostShown)
    .map(({ a, b, from, to, isNew, value }) => ({
      a: toTeam(a),
      b: toTeam(b),
      from: toStep(from),
      to: toStep(to),
      isNew,
      splitIndex: value,
    }));
