import { ObjectType } from 'type-graphql';
import type {
  JourneyWithoutCommunity as JourneyWithoutCommunityShape,
  JourneysWithoutCommunity as JourneysWithoutCommunityShape,
} from '#questions/journeys-without-community';
import { Answer } from './answer.js';
import { Of, PerhapsText, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A journey across departments without a service community.' })
export class JourneyWithoutCommunity implements JourneyWithoutCommunityShape {
  @Of(() => Thing, 'The journey.')
  journey!: JourneyWithoutCommunityShape['journey'];

  @Of(() => [Thing], 'The departments that it crosses.')
  departments!: JourneyWithoutCommunityShape['departments'];

  @Of(() => [Thing], 'Its owners.')
  organisations!: JourneyWithoutCommunityShape['organisations'];

  @Whole('Hand-offs between departments.')
  crossings!: JourneyWithoutCommunityShape['crossings'];

  @Of(() => [Thing], 'Communities of a single service of it: a place to begin, but none for the journey.')
  nearby!: JourneyWithoutCommunityShape['nearby'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Journeys that cross departments and have no service community.' })
export class JourneysWithoutCommunity extends Answer implements JourneysWithoutCommunityShape {
  @Of(() => [JourneyWithoutCommunity], 'Those that cross most departments first.')
  journeys!: JourneysWithoutCommunityShape['journeys'];

  @Whole('How many there are in all.')
  totalCount!: JourneysWithoutCommunityShape['totalCount'];

  @Of(() => [Thing], 'Journeys that cross as many departments and have one.')
  withCommunity!: JourneysWithoutCommunityShape['withCommunity'];

  @Of(() => PageInfo, 'Where this page begins and ends.')
  pageInfo!: JourneysWithoutCommunityShape['pageInfo'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: JourneysWithoutCommunityShape['note'];
}
