import { boundaryDeficit, type BoundaryDeficit } from '#analysis/boundary-deficit';
import { crossingOf } from '#analysis/crossing';
import type { Boundary } from '#analysis/journey-facts';
import type { JourneyNetwork } from '#analysis/journey-network';
import { splitIndex, splitParts } from '#analysis/split-index';
import { structuralSilos, type StructuralSilo } from '#analysis/structural-silos';
import type { Interval } from '#analysis/split-index';
import type { HandOffCounts } from '../journey/journey-silos.js';
import { countClasses } from '../journey/to-counts.js';
import type { Thing } from './thing.js';

export type CloseGroup = Omit<StructuralSilo, 'teams'> & { readonly teams: readonly Thing[] };

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
  const crossings = network.handOffs.map((handOff) => crossingOf(network, handOff, boundary));
  return {
    splitIndex: interval,
    hardSplitShare,
    deficit: boundaryDeficit(network, boundary),
    handOffCounts: {
      total: network.handOffs.length,
      crossing: crossings.filter(({ crosses }) => crosses).length,
      mayCross: crossings.filter(({ mayCross }) => mayCross).length,
      ...countClasses(network.handOffs),
    },
    silos: structuralSilos(network, cohesionAt).map((silo) => ({ ...silo, teams: silo.teams.map(toTeam) })),
  };
};
