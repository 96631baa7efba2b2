import { ObjectType } from 'type-graphql';
import type {
  NamedOwner as NamedOwnerShape,
  ServiceWithoutOneOwner as ServiceWithoutOneOwnerShape,
  OwnershipCount as OwnershipCountShape,
  ServicesWithoutOneOwner as ServicesWithoutOneOwnerShape,
} from '#questions/services-without-one-owner';
import { Answer } from './answer.js';
import { Of, PerhapsDay, PerhapsText, Text, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'An owner that sources name.' })
export class NamedOwner implements NamedOwnerShape {
  @Of(() => Thing, 'The organisation.')
  organisation!: NamedOwnerShape['organisation'];

  @Text('Since when or until when, and which sources name it.')
  sentence!: NamedOwnerShape['sentence'];

  @PerhapsDay('Since when; null means as long as known.')
  from!: NamedOwnerShape['from'];

  @PerhapsDay('Until when; null means still.')
  to!: NamedOwnerShape['to'];

  @Of(() => [Source], 'Who names it.')
  sources!: NamedOwnerShape['sources'];
}

@ObjectType({ simpleResolvers: true, description: 'A service without exactly one recorded owner.' })
export class ServiceWithoutOneOwner implements ServiceWithoutOneOwnerShape {
  @Of(() => Thing, 'The service.')
  service!: ServiceWithoutOneOwnerShape['service'];

  @Text('DISPUTED: sources name different owners; SEVERAL: they name the same several; NONE: nobody names one.')
  finding!: ServiceWithoutOneOwnerShape['finding'];

  @PerhapsText('Where sources name different owners: which source names whom, in a sentence.')
  sentence!: ServiceWithoutOneOwnerShape['sentence'];

  @Of(() => [NamedOwner], 'The owners on this date, with who names each.')
  owners!: ServiceWithoutOneOwnerShape['owners'];

  @Of(() => [NamedOwner], 'Where there is none now: those whose time had ended, latest first.')
  earlier!: ServiceWithoutOneOwnerShape['earlier'];
}

@ObjectType({ simpleResolvers: true, description: 'How many services are found so.' })
export class OwnershipCount implements OwnershipCountShape {
  @Text('DISPUTED, SEVERAL or NONE.')
  finding!: OwnershipCountShape['finding'];

  @Whole('How many.')
  count!: OwnershipCountShape['count'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Services with no owner, several, or owners that sources dispute.' })
export class ServicesWithoutOneOwner extends Answer implements ServicesWithoutOneOwnerShape {
  @Of(() => [ServiceWithoutOneOwner], 'Disputed first, then several, then none.')
  services!: ServicesWithoutOneOwnerShape['services'];

  @Whole('How many there are in all.')
  totalCount!: ServicesWithoutOneOwnerShape['totalCount'];

  @Of(() => [OwnershipCount], 'By finding.')
  counts!: ServicesWithoutOneOwnerShape['counts'];

  @Whole('Services on the map that are not retired.')
  servicesInAll!: ServicesWithoutOneOwnerShape['servicesInAll'];

  @Of(() => PageInfo, 'Where this page begins and ends.')
  pageInfo!: ServicesWithoutOneOwnerShape['pageInfo'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: ServicesWithoutOneOwnerShape['note'];
}
