import { ObjectType } from 'type-graphql';
import type {
  PolicyWithoutService as PolicyWithoutServiceShape,
  PoliciesWithoutService as PoliciesWithoutServiceShape,
} from '#questions/policies-without-service';
import { Answer } from './answer.js';
import { Of, PerhapsText, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A policy that no service carries out.' })
export class PolicyWithoutService implements PolicyWithoutServiceShape {
  @Of(() => Thing, 'The policy.')
  policy!: PolicyWithoutServiceShape['policy'];

  @Of(() => [Thing], 'Its owners on this date.')
  owners!: PolicyWithoutServiceShape['owners'];

  @Of(() => [Source], 'Who says so.')
  sources!: PolicyWithoutServiceShape['sources'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Policies that no service carries out.' })
export class PoliciesWithoutService extends Answer implements PoliciesWithoutServiceShape {
  @Of(() => [PolicyWithoutService], 'By name.')
  policies!: PoliciesWithoutServiceShape['policies'];

  @Whole('How many there are in all.')
  totalCount!: PoliciesWithoutServiceShape['totalCount'];

  @Whole('Policies on the map.')
  policiesInAll!: PoliciesWithoutServiceShape['policiesInAll'];

  @Of(() => PageInfo, 'Where this page begins and ends.')
  pageInfo!: PoliciesWithoutServiceShape['pageInfo'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: PoliciesWithoutServiceShape['note'];
}
