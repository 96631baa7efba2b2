import { ObjectType } from 'type-graphql';
import type { Brokers as BrokersShape, BrokerRoleCount as BrokerRoleCountShape, GoBetween as GoBetweenShape } from '#questions/brokers';
import { brokerBoundaries } from '#questions/brokers';
import { BrokerRole, enumNamed } from '../enums.js';
import { Answer } from './answer.js';
import { Decimal, Flag, Of, PerhapsDecimal, PerhapsText, Text, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

const BrokerBoundary = enumNamed('BrokerBoundary', brokerBoundaries, 'What go-betweens stand between.');

@ObjectType({ simpleResolvers: true, description: 'How often a team stands between two others in one role.' })
export class BrokerRoleCount implements BrokerRoleCountShape {
  @Of(() => BrokerRole, 'The role (Gould and Fernandez, 1989).')
  role!: BrokerRoleCountShape['role'];

  @Whole('Pairs of teams without a recorded link of their own.')
  count!: number;

  @Decimal('What chance alone would give, with as many links among the pairs that were asked.')
  expected!: number;

  @PerhapsDecimal('(count − expected) / standard deviation; null when nothing could vary, and on fewer than 30 working links.')
  deviation!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A team that joins others who have no working link of their own, named by its organisation.',
})
export class GoBetween implements GoBetweenShape {
  @Of(() => Thing, 'The organisation of the team.')
  organisation!: GoBetweenShape['organisation'];

  @PerhapsText('What the team does: POLICY, DESIGN, DELIVERY, OPERATIONS or ASSURANCE.')
  activity!: string | null;

  @Whole('Pairs of teams that it joins, in all roles.')
  pairs!: number;

  @Of(() => [BrokerRoleCount], 'The same by role. Links have no direction, so gatekeeper and representative are the same pairs.')
  roles!: GoBetweenShape['roles'];

  @PerhapsDecimal('Burt’s constraint: low stands between others, high is among those who know one another.')
  constraint!: number | null;

  @Text('The same in one sentence.')
  sentence!: string;

  @Flag('True when it rests on an invented example.')
  illustrative!: boolean;

  @Of(() => [Source], 'Where its facts come from.')
  sources!: GoBetweenShape['sources'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Which teams are go-betweens, by their organisations.' })
export class Brokers extends Answer implements BrokersShape {
  @Of(() => BrokerBoundary, 'What they stand between.')
  boundary!: BrokersShape['boundary'];

  @Of(() => [GoBetween], 'Those that join most pairs first.')
  goBetweens!: BrokersShape['goBetweens'];

  @Of(() => PageInfo, 'Where this page begins and ends.')
  pageInfo!: BrokersShape['pageInfo'];

  @Whole('How many there are in all.')
  totalCount!: number;

  @Whole('Teams that count to no group or to several, or whose organisation is not recorded: none of them is listed.')
  teamsLeftOut!: number;

  @PerhapsText('Why the answer is empty, when it is.')
  note!: string | null;
}
