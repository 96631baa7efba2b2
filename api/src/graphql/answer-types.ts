import { JourneySilos } from './types/journey-silos.js';
import { JourneyWithVolumes } from './types/journey-with-volumes.js';
import { JourneysByCrossing } from './types/journeys-by-crossing.js';
import { JourneysUsingService } from './types/journeys-using-service.js';
import { GraphSummary } from './types/graph-summary.js';
import { Neighbours } from './types/neighbours.js';
import { OrganisationsOnJourney } from './types/organisations-on-journey.js';
import { ReportsOnJourney } from './types/reports-on-journey.js';
import { ServicesWithoutOneOwner } from './types/services-without-one-owner.js';

/** How the answer of one question shows in GraphQL. */
export interface AnswerType {
  /** The class in types/ that extends Answer, or a list of what `show` gives. */
  readonly type: () => object;
  /** From the answer to what the field gives; left out, the answer itself. */
  readonly show?: (answer: never) => unknown;
}

/** One line for each question of the registry, by its name. */
export const answerTypes: Readonly<Record<string, AnswerType>> = {
  silosSplittingJourney: { type: () => JourneySilos },
  reportsOnJourney: { type: () => ReportsOnJourney },
  organisationsOnJourney: { type: () => OrganisationsOnJourney },
  journeysByCrossing: { type: () => JourneysByCrossing },
  journeyWithVolumes: { type: () => JourneyWithVolumes },
  servicesWithoutOneOwner: { type: () => ServicesWithoutOneOwner },
  journeysUsingService: { type: () => JourneysUsingService },
  neighbours: { type: () => Neighbours },
  graphSummary: { type: () => GraphSummary },
};
