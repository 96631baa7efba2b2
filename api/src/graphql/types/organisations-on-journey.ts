import { ObjectType } from 'type-graphql';
import type {
  JourneyPlace as JourneyPlaceShape,
  OrganisationOnJourney as OrganisationOnJourneyShape,
  HandedOver as HandedOverShape,
  HandOver as HandOverShape,
  OrganisationsOnJourney as OrganisationsOnJourneyShape,
} from '#questions/organisations-on-journey';
import { Answer } from './answer.js';
import { Flag, Of, PerhapsText, PerhapsWhole, Text, Whole } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A step and its place in the journey.' })
export class JourneyPlace extends Thing implements JourneyPlaceShape {
  @Whole('Its number in the journey.')
  position!: JourneyPlaceShape['position'];

  @PerhapsWhole('Its place in the order of things, from 1; steps of one rank may happen side by side.')
  rank!: JourneyPlaceShape['rank'];
}

@ObjectType({ simpleResolvers: true, description: 'An organisation that owns a part of the journey.' })
export class OrganisationOnJourney implements OrganisationOnJourneyShape {
  @Of(() => Thing, 'The organisation.')
  organisation!: OrganisationOnJourneyShape['organisation'];

  @PerhapsText('Its short name.')
  abbreviation!: OrganisationOnJourneyShape['abbreviation'];

  @Of(() => [Thing], 'The departments that it belongs to on this date.')
  departments!: OrganisationOnJourneyShape['departments'];

  @Of(() => [JourneyPlace], 'The steps whose services it owns, in order.')
  steps!: OrganisationOnJourneyShape['steps'];

  @Whole('Hand-offs that stay with it: it owns a part of both steps.')
  inside!: OrganisationOnJourneyShape['inside'];

  @Of(() => [Source], 'Who says that it is the owner.')
  sources!: OrganisationOnJourneyShape['sources'];
}

@ObjectType({ simpleResolvers: true, description: 'One hand-off between two organisations.' })
export class HandedOver implements HandedOverShape {
  @Text('The two steps, as from>to.')
  key!: HandedOverShape['key'];

  @Of(() => Thing, 'The step before.')
  from!: HandedOverShape['from'];

  @Of(() => Thing, 'The step after.')
  to!: HandedOverShape['to'];

  @PerhapsText('What is handed over; null when nothing is recorded.')
  passes!: HandedOverShape['passes'];
}

@ObjectType({ simpleResolvers: true, description: 'The hand-offs from one organisation to another.' })
export class HandOver implements HandOverShape {
  @Of(() => Thing, 'The organisation that hands over.')
  from!: HandOverShape['from'];

  @Of(() => Thing, 'The organisation that takes over.')
  to!: HandOverShape['to'];

  @Whole('How many hand-offs.')
  count!: HandOverShape['count'];

  @Flag('True when the two have no department in common.')
  crossesDepartment!: HandOverShape['crossesDepartment'];

  @Of(() => [HandedOver], 'Where.')
  handOffs!: HandOverShape['handOffs'];

  @Flag('True when it rests on an invented example.')
  illustrative!: HandOverShape['illustrative'];

  @Of(() => [Source], 'What it rests on.')
  sources!: HandOverShape['sources'];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: 'The organisations on a journey, in order, and the hand-overs between them.',
})
export class OrganisationsOnJourney extends Answer implements OrganisationsOnJourneyShape {
  @Of(() => Thing, 'The journey.')
  journey!: OrganisationsOnJourneyShape['journey'];

  @Of(() => [OrganisationOnJourney], 'In the order in which the journey first reaches them.')
  organisations!: OrganisationsOnJourneyShape['organisations'];

  @Of(() => [HandOver], 'From one organisation to another, in the same order.')
  handOvers!: OrganisationsOnJourneyShape['handOvers'];

  @Whole('Hand-offs of the journey in all.')
  handOffs!: OrganisationsOnJourneyShape['handOffs'];

  @Whole('Hand-offs between steps whose owners differ.')
  crossingOrganisations!: OrganisationsOnJourneyShape['crossingOrganisations'];

  @Whole('Hand-offs between steps whose departments differ.')
  crossingDepartments!: OrganisationsOnJourneyShape['crossingDepartments'];

  @Of(() => [JourneyPlace], 'Steps without a service, or with one whose owner is not recorded.')
  ownerMissing!: OrganisationsOnJourneyShape['ownerMissing'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: OrganisationsOnJourneyShape['note'];
}
