import type { HandOffClass } from '#analysis/hand-off-class';
import { boundaryDeficit, type BoundaryDeficit } from '#analysis/boundary-deficit';
import { crossingOf } from '#analysis/crossing';
import type { Boundary } from '#analysis/journey-facts';
import type { JourneyNetwork } from '#analysis/journey-network';
import { splitIndex, splitParts } from '#analysis/split-index';
import { structuralSilos } from '#analysis/structural-silos';
import type { HandOffCounts, Interval } from '../journey/journey-silos.js';
import type { Thing } from './thing.js';

export interface CloseGroup {
  readonly teams: readonly Thing[];
  readonly cohesion: number;
  readonly isolation: number | null;
  readonly demandShare: number | null;
  readonly score: number | null;
  readonly splits: boolean;
}

/** The measures of one journey that a proposal may change. */
export interface JourneyMeasures {
  readonly splitIndex: Interval;
  readonly hardSplitShare: number | null;
  readonly deficit: BoundaryDeficit;
  readonly handOffCounts: HandOffCounts;
  /** Close groups, by their first team: in no order of merit. */
  readonly silos: readonly CloseGroup[];
}

/** The same measures as those of “Which silos split this journey?”. */
export const measuresOf = (
  network: JourneyNetwork,
  boundary: Boundary,
  cohesionAt: number,
  toTeam: (id: string) => Thing,
): JourneyMeasures => {
  const { hardSplitShare, ...interval } = splitIndex(splitParts(network, boundary));
  const count = (wanted: HandOffClass) => network.handOffs.filter((handOff) => handOff.class === wanted).length;
  const crossings = network.handOffs.map((handOff) => crossingOf(network, handOff, boundary));
  return {
    splitIndex: interval,
    hardSplitShare,
    deficit: boundaryDeficit(network, boundary),
    handOffCounts: {
      total: network.handOffs.length,
      crossing: crossings.filter(({ crosses }) => crosses).length,
      mayCross: crossings.filter(({ mayCross }) => mayCross).length,
      continuity: count('CONTINUITY'),
      bridged: count('BRIDGED'),
      weak: count('WEAK'),
      split: count('SPLIT'),
      unknown: count('UNKNOWN'),
    },
    silos: structuralSilos(network, cohesionAt).map((silo) => ({ ...silo, teams: silo.teams.map(toTeam) })),
  };
};
