import { JourneySilos } from './types/journey-silos.js';
import { JourneyWithVolumes } from './types/journey-with-volumes.js';
import { JourneysByCrossing } from './types/journeys-by-crossing.js';
import { JourneysUsingService } from './types/journeys-using-service.js';
import { GraphSummary } from './types/graph-summary.js';
import { Neighbours } from './types/neighbours.js';
import { BoundaryMoves } from './types/boundary-moves.js';
import { OrganisationsOnJourney } from './types/organisations-on-journey.js';
import { ReportsOnJourney } from './types/reports-on-journey.js';
import { ServicesWithoutOneOwner } from './types/services-without-one-owner.js';
import { ServiceOwnersOverTime } from './types/service-owners-over-time.js';
import { ServicesBefore } from './types/services-before.js';
import { ServicesAfter } from './types/services-after.js';
import { JourneysWithoutCommunity } from './types/journeys-without-community.js';
import { ServicesInNoJourney } from './types/services-in-no-journey.js';
import { PoliciesWithoutService } from './types/policies-without-service.js';
import { ServicesWherePolicyAndDeliveryDiffer } from './types/services-where-policy-and-delivery-differ.js';
import { ConnectingPath } from './types/connecting-path.js';
import { ProfessionsOnJourney } from './types/professions-on-journey.js';
import { CommunitiesOverlapping } from './types/communities-overlapping.js';
import { SimilarServices } from './types/similar-services.js';
import { FactHistory } from './types/fact-history.js';
import { ProfessionsMissing } from './types/professions-missing.js';
import { JourneyTwins } from './types/journey-twins.js';
import { WhatIf } from './types/what-if.js';
import { WhomToInvite } from './types/whom-to-invite.js';
import { WaysOfMaking } from './types/ways-of-making.js';
import { Mixing } from './types/mixing.js';
import { Brokers } from './types/brokers.js';
import { SingleThreads } from './types/single-threads.js';
import { NaturalGroups } from './types/natural-groups.js';
import { CentralOrganisations } from './types/central-organisations.js';
import { CommunityReach } from './types/community-reach.js';
import { JourneyChecks } from './types/journey-checks.js';
import { AffectedByReorganisation } from './types/affected-by-reorganisation.js';

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
  boundaryMoves: { type: () => BoundaryMoves },
  organisationsOnJourney: { type: () => OrganisationsOnJourney },
  journeysByCrossing: { type: () => JourneysByCrossing },
  journeyWithVolumes: { type: () => JourneyWithVolumes },
  journeyTwins: { type: () => JourneyTwins },
  whatIf: { type: () => WhatIf },
  whomToInvite: { type: () => WhomToInvite },
  servicesWithoutOneOwner: { type: () => ServicesWithoutOneOwner },
  journeysUsingService: { type: () => JourneysUsingService },
  waysOfMaking: { type: () => WaysOfMaking },
  serviceOwnersOverTime: { type: () => ServiceOwnersOverTime },
  servicesBefore: { type: () => ServicesBefore },
  servicesAfter: { type: () => ServicesAfter },
  journeysWithoutCommunity: { type: () => JourneysWithoutCommunity },
  servicesInNoJourney: { type: () => ServicesInNoJourney },
  policiesWithoutService: { type: () => PoliciesWithoutService },
  servicesWherePolicyAndDeliveryDiffer: { type: () => ServicesWherePolicyAndDeliveryDiffer },
  connectingPath: { type: () => ConnectingPath },
  professionsOnJourney: { type: () => ProfessionsOnJourney },
  mixing: { type: () => Mixing },
  brokers: { type: () => Brokers },
  singleThreads: { type: () => SingleThreads },
  communitiesOverlapping: { type: () => CommunitiesOverlapping },
  similarServices: { type: () => SimilarServices },
  factHistory: { type: () => FactHistory },
  professionsMissing: { type: () => ProfessionsMissing },
  communityReach: { type: () => CommunityReach },
  journeyChecks: { type: () => JourneyChecks },
  affectedByReorganisation: { type: () => AffectedByReorganisation },
  neighbours: { type: () => Neighbours },
  naturalGroups: { type: () => NaturalGroups },
  centralOrganisations: { type: () => CentralOrganisations },
  graphSummary: { type: () => GraphSummary },
};
