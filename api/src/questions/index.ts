import { graphSummary } from './graph-summary.js';
import { boundaryMoves } from './boundary-moves.js';
import { journeyWithVolumes } from './journey-with-volumes.js';
import { journeysByCrossing } from './journeys-by-crossing.js';
import { journeysUsingService } from './journeys-using-service.js';
import { neighbours } from './neighbours.js';
import { organisationsOnJourney } from './organisations-on-journey.js';
import { serviceOwnersOverTime } from './service-owners-over-time.js';
import { servicesBefore } from './services-before.js';
import { servicesAfter } from './services-after.js';
import { journeysWithoutCommunity } from './journeys-without-community.js';
import { servicesInNoJourney } from './services-in-no-journey.js';
import { policiesWithoutService } from './policies-without-service.js';
import { servicesWherePolicyAndDeliveryDiffer } from './services-where-policy-and-delivery-differ.js';
import { connectingPath } from './connecting-path.js';
import { professionsOnJourney } from './professions-on-journey.js';
import { communitiesOverlapping } from './communities-overlapping.js';
import { similarServices } from './similar-services.js';
import { factHistory } from './fact-history.js';
import { professionsMissing } from './professions-missing.js';
import { journeyTwins } from './journey-twins.js';
import { whatIf } from './what-if.js';
import { whomToInvite } from './whom-to-invite.js';
import { waysOfMaking } from './ways-of-making.js';
import { mixing } from './mixing.js';
import { brokers } from './brokers.js';
import { singleThreads } from './single-threads.js';
import { naturalGroups } from './natural-groups.js';
import { centralOrganisations } from './central-organisations.js';
import { communityReach } from './community-reach.js';
import { journeyChecks } from './journey-checks.js';
import { affectedByReorganisation } from './affected-by-reorganisation.js';
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
  boundaryMoves,
  journeyTwins,
  whatIf,
  whomToInvite,
  servicesWithoutOneOwner,
  journeysUsingService,
  waysOfMaking,
  serviceOwnersOverTime,
  servicesBefore,
  servicesAfter,
  journeysWithoutCommunity,
  servicesInNoJourney,
  policiesWithoutService,
  servicesWherePolicyAndDeliveryDiffer,
  professionsOnJourney,
  connectingPath,
  mixing,
  brokers,
  singleThreads,
  communitiesOverlapping,
  similarServices,
  factHistory,
  professionsMissing,
  communityReach,
  journeyChecks,
  affectedByReorganisation,
  neighbours,
  naturalGroups,
  centralOrganisations,
  graphSummary,
];
