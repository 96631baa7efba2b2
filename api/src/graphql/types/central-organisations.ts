import { ObjectType } from 'type-graphql';
import type { CentralOrganisations as CentralOrganisationsShape } from '#questions/central-organisations';
import type { CentralOrganisation as CentralOrganisationShape } from '#questions/parts/central-organisation';
import { Answer } from './answer.js';
import { Decimal, Flag, Of, PerhapsDecimal, PerhapsText, Text, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'An organisation by how it joins others through hand-offs.' })
export class CentralOrganisation implements CentralOrganisationShape {
  @Of(() => Thing, 'The organisation.')
  organisation!: CentralOrganisationShape['organisation'];

  @Of(() => [Thing], 'Its departments on this date.')
  departments!: CentralOrganisationShape['departments'];

  @Of(() => [Thing], 'Journeys on which it shares a hand-off with another.')
  journeys!: CentralOrganisationShape['journeys'];

  @Whole('Organisations that it shares a hand-off with.')
  neighbours!: number;

  @Decimal('Share of shortest paths between two others that run through it, 0 to 1.')
  betweenness!: number;

  @Decimal('How near it is to what it reaches, times the share that it reaches, 0 to 1.')
  closeness!: number;

  @Flag('Whether others are joined to the rest only through it (an articulation point).')
  joinsParts!: boolean;

  @Of(() => [[Thing]], 'What no longer reaches the largest part of its neighbourhood without it.')
  partsWithout!: CentralOrganisationShape['partsWithout'];

  @Of(() => [Thing], 'Neighbours with whom its hand-offs are all that joins two parts of the map (bridges).')
  bridges!: CentralOrganisationShape['bridges'];

  @PerhapsDecimal(
    'How much larger the share of pairs of other organisations that no path joins would be without it; null with fewer than two others.',
  )
  fragmentationAdded!: number | null;

  @Text('The same in one sentence.')
  sentence!: string;

  @Flag('True when it rests on an invented example.')
  illustrative!: boolean;

  @Of(() => [Source], 'Where its facts come from.')
  sources!: CentralOrganisationShape['sources'];
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: 'Which organisations hold most journeys together, and what falls apart without them.',
})
export class CentralOrganisations extends Answer implements CentralOrganisationsShape {
  @Of(() => [CentralOrganisation], 'Those on most shortest paths first.')
  organisations!: CentralOrganisationsShape['organisations'];

  @Whole('How many there are in all.')
  totalCount!: number;

  @Of(() => PageInfo, 'Where this page begins and ends.')
  pageInfo!: CentralOrganisationsShape['pageInfo'];

  @Whole('Pairs of organisations that share a hand-off.')
  ties!: number;

  @Whole('Journeys that were looked at.')
  journeys!: number;

  @Whole('Parts of the map that no hand-off joins.')
  parts!: number;

  @PerhapsDecimal('Share of pairs of organisations that no path joins, 0 to 1; null with fewer than two.')
  fragmentation!: number | null;

  @PerhapsText('Why the answer is empty, when it is.')
  note!: string | null;
}
