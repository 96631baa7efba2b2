import type { JourneyFacts } from '#analysis/journey-facts';
import { countPairs, journeyNetwork, type JourneyNetwork } from '#analysis/journey-network';
import { refuseAbove } from '../parts/page.js';

/** Above this many pairs of teams, or of owners, an answer about one journey is refused. */
export const mostPairs = 20_000;

/**
 * What the measures of one journey are taken on. Its pairs are counted before they are made: they grow with the teams of one step times those of the next.
 * @throws AskError LIMIT_EXCEEDED
 */
export const networkOf = (facts: JourneyFacts, nation: string | null = null): JourneyNetwork => {
  refuseAbove(
    countPairs(facts, nation),
    'pairs of teams at the hand-offs of one journey',
    'Export the network team-ties and measure it there.',
    mostPairs,
  );
  return journeyNetwork(facts, nation);
};
