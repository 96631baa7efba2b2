import { graphSummary } from './graph-summary.js';
import { journeyWithVolumes } from './journey-with-volumes.js';
import { journeysByCrossing } from './journeys-by-crossing.js';
import { journeysUsingService } from './journeys-using-service.js';
import { neighbours } from './neighbours.js';
import { organisationsOnJourney } from './organisations-on-journey.js';
import type { AnyQuestion } from './question.js';
import { reportsOnJourney } from './reports-on-journey.js';
import { servicesWithoutOneOwner } from './services-without-one-owner.js';
import { silosSplittingJourney } from './silos-splitting-journey.js';

/** Every question that Crosscut answers, in the order of the catalogue. What is not here does not exist. */
export const questions: readonly AnyQuestion[] = [
  silosSplittingJourney,
  reportsOnJourney,
  organisationsOnJourney,
  journeysByCrossing,
  journeyWithVolumes,
  servicesWithoutOneOwner,
  journeysUsingService,
  neighbours,
  graphSummary,
];
