import { ObjectType } from 'type-graphql';
import type {
  ServiceUse as ServiceUseShape,
  JourneyUsingService as JourneyUsingServiceShape,
  JourneysUsingService as JourneysUsingServiceShape,
} from '#questions/journeys-using-service';
import { Answer } from './answer.js';
import { Of, PerhapsDecimal, PerhapsFlag, PerhapsText, Whole } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A step that uses the service.' })
export class ServiceUse implements ServiceUseShape {
  @Of(() => Thing, 'The step.')
  step!: ServiceUseShape['step'];

  @Whole('Its number in the journey.')
  position!: ServiceUseShape['position'];

  @PerhapsFlag('Whether people may leave it out; null when nobody says.')
  optional!: ServiceUseShape['optional'];

  @PerhapsDecimal('The share of people who take it; null when nobody says.')
  likelihood!: ServiceUseShape['likelihood'];

  @Of(() => Thing, 'The service itself, or the part of it that the step uses.')
  uses!: ServiceUseShape['uses'];

  @Of(() => [Source], 'Who says so.')
  sources!: ServiceUseShape['sources'];
}

@ObjectType({ simpleResolvers: true, description: 'A journey that runs through the service.' })
export class JourneyUsingService implements JourneyUsingServiceShape {
  @Of(() => Thing, 'The journey.')
  journey!: JourneyUsingServiceShape['journey'];

  @Of(() => [ServiceUse], 'The steps that use it.')
  steps!: JourneyUsingServiceShape['steps'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'The journeys that run through a service.' })
export class JourneysUsingService extends Answer implements JourneysUsingServiceShape {
  @Of(() => Thing, 'The service.')
  service!: JourneysUsingServiceShape['service'];

  @Of(() => [JourneyUsingService], 'By name.')
  journeys!: JourneysUsingServiceShape['journeys'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: JourneysUsingServiceShape['note'];
}
