import { ObjectType } from 'type-graphql';
import type {
  ServiceInNoJourney as ServiceInNoJourneyShape,
  ServicesInNoJourney as ServicesInNoJourneyShape,
} from '#questions/services-in-no-journey';
import { Answer } from './answer.js';
import { Day, Decimal, Of, PerhapsText, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A service that no journey on the map uses.' })
export class ServiceInNoJourney implements ServiceInNoJourneyShape {
  @Of(() => Thing, 'The service.')
  service!: ServiceInNoJourneyShape['service'];

  @Of(() => [Thing], 'Its owners on this date.')
  owners!: ServiceInNoJourneyShape['owners'];

  @Decimal('The latest known volume.')
  volume!: ServiceInNoJourneyShape['volume'];

  @PerhapsText('What it counts.')
  unit!: ServiceInNoJourneyShape['unit'];

  @Day('The first day of its period.')
  start!: ServiceInNoJourneyShape['start'];

  @Day('The last day of its period.')
  end!: ServiceInNoJourneyShape['end'];

  @Of(() => [Source], 'Who says so.')
  sources!: ServiceInNoJourneyShape['sources'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Services on no journey, the largest first.' })
export class ServicesInNoJourney extends Answer implements ServicesInNoJourneyShape {
  @Of(() => [ServiceInNoJourney], 'By volume.')
  services!: ServicesInNoJourneyShape['services'];

  @Whole('How many there are in all.')
  totalCount!: ServicesInNoJourneyShape['totalCount'];

  @Whole('On no journey and without a known volume: they may be large too.')
  volumeUnknown!: ServicesInNoJourneyShape['volumeUnknown'];

  @Of(() => PageInfo, 'Where this page begins and ends.')
  pageInfo!: ServicesInNoJourneyShape['pageInfo'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: ServicesInNoJourneyShape['note'];
}
