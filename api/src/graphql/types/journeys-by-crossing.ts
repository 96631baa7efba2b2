import { ObjectType } from 'type-graphql';
import type {
  JourneyCrossing as JourneyCrossingShape,
  JourneysByCrossing as JourneysByCrossingShape,
} from '#questions/journeys-by-crossing';
import { Answer } from './answer.js';
import { Of, PerhapsDecimal, PerhapsText, Whole } from './fields.js';
import { Interval } from './interval.js';
import { PageInfo } from './page-info.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'How much one journey crosses.' })
export class JourneyCrossing implements JourneyCrossingShape {
  @Of(() => Thing, 'The journey.')
  journey!: JourneyCrossingShape['journey'];

  @Whole('Its steps.')
  steps!: JourneyCrossingShape['steps'];

  @Whole('Its hand-offs.')
  handOffs!: JourneyCrossingShape['handOffs'];

  @Whole('Hand-offs whose two steps differ in owner, wholly or in part.')
  crossings!: JourneyCrossingShape['crossings'];

  @Whole('Hand-offs with a service whose owner is not recorded: they may cross.')
  mayCross!: JourneyCrossingShape['mayCross'];

  @Of(() => [Thing], 'Its owners on this date.')
  organisations!: JourneyCrossingShape['organisations'];

  @Of(() => [Thing], 'The departments of its owners.')
  departments!: JourneyCrossingShape['departments'];

  @PerhapsDecimal('How many equally involved departments would be as mixed: Hill number of order 1; null when no owner is known.')
  effectiveDepartments!: JourneyCrossingShape['effectiveDepartments'];

  @PerhapsDecimal('The same of order 2, which counts mostly the departments with many steps.')
  effectiveDepartmentsOrder2!: JourneyCrossingShape['effectiveDepartmentsOrder2'];

  @PerhapsDecimal('Share of steps with a service whose every owner is known.')
  known!: JourneyCrossingShape['known'];

  @Of(() => Interval, 'The share of what crosses that no recorded working link meets. It stands beside; it never ranks.')
  splitIndex!: JourneyCrossingShape['splitIndex'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Journeys, those with the most crossings first.' })
export class JourneysByCrossing extends Answer implements JourneysByCrossingShape {
  @Of(() => [JourneyCrossing], 'By crossings, then departments, then organisations.')
  journeys!: JourneysByCrossingShape['journeys'];

  @Whole('How many there are in all.')
  totalCount!: JourneysByCrossingShape['totalCount'];

  @Of(() => PageInfo, 'Where this page begins and ends.')
  pageInfo!: JourneysByCrossingShape['pageInfo'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: JourneysByCrossingShape['note'];
}
