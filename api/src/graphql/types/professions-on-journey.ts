import { ObjectType } from 'type-graphql';
import type {
  ProfessionAtStep as ProfessionAtStepShape,
  StepProfessions as StepProfessionsShape,
  PolicyMeetsDelivery as PolicyMeetsDeliveryShape,
  ProfessionsOnJourney as ProfessionsOnJourneyShape,
} from '#questions/professions-on-journey';
import { Answer } from './answer.js';
import { Flag, Of, PerhapsText, PerhapsWhole, Texts, Whole } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A profession that works on the services of a step.' })
export class ProfessionAtStep implements ProfessionAtStepShape {
  @Of(() => Thing, 'The profession.')
  profession!: ProfessionAtStepShape['profession'];

  @PerhapsText('The family that it belongs to.')
  family!: ProfessionAtStepShape['family'];

  @PerhapsWhole('How many people; null where no team says how many.')
  people!: ProfessionAtStepShape['people'];

  @Whole('How many teams.')
  teams!: ProfessionAtStepShape['teams'];
}

@ObjectType({ simpleResolvers: true, description: 'The professions at one step.' })
export class StepProfessions implements StepProfessionsShape {
  @Of(() => Thing, 'The step.')
  step!: StepProfessionsShape['step'];

  @Whole('Its number in the journey.')
  position!: StepProfessionsShape['position'];

  @Of(() => [ProfessionAtStep], 'By name.')
  professions!: StepProfessionsShape['professions'];

  @Texts('What its teams do: POLICY, DESIGN, DELIVERY, OPERATIONS, ASSURANCE.')
  activities!: StepProfessionsShape['activities'];

  @Whole('Teams that work on its services.')
  teams!: StepProfessionsShape['teams'];

  @Whole('Teams of which no profession is recorded.')
  professionsUnknown!: StepProfessionsShape['professionsUnknown'];

  @Of(() => [Source], 'Who says so.')
  sources!: StepProfessionsShape['sources'];
}

@ObjectType({ simpleResolvers: true, description: 'A hand-off with policy on one side and delivery on the other.' })
export class PolicyMeetsDelivery implements PolicyMeetsDeliveryShape {
  @Of(() => Thing, 'The step before.')
  from!: PolicyMeetsDeliveryShape['from'];

  @Of(() => Thing, 'The step after.')
  to!: PolicyMeetsDeliveryShape['to'];

  @Flag('True when neither side has both.')
  apart!: PolicyMeetsDeliveryShape['apart'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'The professions on a journey, and where policy meets delivery.' })
export class ProfessionsOnJourney extends Answer implements ProfessionsOnJourneyShape {
  @Of(() => Thing, 'The journey.')
  journey!: ProfessionsOnJourneyShape['journey'];

  @Of(() => [StepProfessions], 'In the order of the journey.')
  steps!: ProfessionsOnJourneyShape['steps'];

  @Of(() => [PolicyMeetsDelivery], 'Hand-offs between policy and delivery, in the order of the journey.')
  policyToDelivery!: ProfessionsOnJourneyShape['policyToDelivery'];

  @Whole('Steps with a service of which no profession is recorded.')
  stepsUnknown!: ProfessionsOnJourneyShape['stepsUnknown'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: ProfessionsOnJourneyShape['note'];
}
