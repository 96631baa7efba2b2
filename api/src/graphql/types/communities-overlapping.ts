import { ObjectType } from 'type-graphql';
import type {
  OverlappingPair as OverlappingPairShape,
  CommunitiesOverlapping as CommunitiesOverlappingShape,
} from '#questions/communities-overlapping';
import { Answer } from './answer.js';
import { Decimal, Of, PerhapsText, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'Two communities that share something.' })
export class OverlappingPair implements OverlappingPairShape {
  @Of(() => Thing, 'One community.')
  one!: OverlappingPairShape['one'];

  @Of(() => Thing, 'The other.')
  other!: OverlappingPairShape['other'];

  @Of(() => [Thing], 'Services, journeys, professions and organisations that both have.')
  shared!: OverlappingPairShape['shared'];

  @Whole('How many things are recorded that either has: what the shares are of.')
  recorded!: number;

  @Decimal('What they share over all that either has, 0 to 1.')
  jaccard!: OverlappingPairShape['jaccard'];

  @Decimal('What they share over all that the smaller has; 1 means that one lies within the other.')
  overlap!: OverlappingPairShape['overlap'];

  @Of(() => [Source], 'Who says so.')
  sources!: OverlappingPairShape['sources'];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: 'Communities that share services, journeys, professions or organisations.',
})
export class CommunitiesOverlapping extends Answer implements CommunitiesOverlappingShape {
  @Of(() => [OverlappingPair], 'Those that share most of what they have first.')
  pairs!: CommunitiesOverlappingShape['pairs'];

  @Whole('How many pairs there are in all.')
  totalCount!: CommunitiesOverlappingShape['totalCount'];

  @Whole('Communities that are open on this date.')
  communities!: CommunitiesOverlappingShape['communities'];

  @Of(() => PageInfo, 'Where this page begins and ends.')
  pageInfo!: CommunitiesOverlappingShape['pageInfo'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: CommunitiesOverlappingShape['note'];
}
