import { ObjectType } from 'type-graphql';
import { differences } from '#questions/services-where-policy-and-delivery-differ';
import type {
  PolicyAndDelivery as PolicyAndDeliveryShape,
  ServicesWherePolicyAndDeliveryDiffer as ServicesWherePolicyAndDeliveryDifferShape,
} from '#questions/services-where-policy-and-delivery-differ';
import { enumNamed } from '../enums.js';
import { Answer } from './answer.js';
import { Flag, Of, PerhapsOf, PerhapsText, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

const Difference = enumNamed('PolicyDeliveryDifference', differences, 'How two sides differ.', {
  APART: 'No organisation stands on both sides.',
  SHARED: 'One organisation stands on both sides, beside others on one of them.',
  BY_SOURCE: 'Sources name different organisations, and whether the sides differ depends on which source is right.',
});

@ObjectType({ simpleResolvers: true, description: 'A service whose policy or ownership lies elsewhere than its delivery.' })
export class PolicyAndDelivery implements PolicyAndDeliveryShape {
  @Of(() => Thing, 'The service.')
  service!: PolicyAndDeliveryShape['service'];

  @PerhapsOf(
    () => Thing,
    'The policy that it carries out; null where no owner of a policy is recorded: then the owner of the service is compared with who delivers it.',
  )
  policy!: PolicyAndDeliveryShape['policy'];

  @Of(() => [Thing], 'Who owns the policy; empty where no owner of a policy is recorded.')
  policyOwners!: PolicyAndDeliveryShape['policyOwners'];

  @Of(() => [Thing], 'Who owns the service.')
  owners!: PolicyAndDeliveryShape['owners'];

  @Of(() => [Thing], 'Who delivers: recorded as such, else the owner of the service.')
  deliveredBy!: PolicyAndDeliveryShape['deliveredBy'];

  @Of(() => Difference, 'How the owner of the policy, or of the service where no owner of a policy is recorded, differs from who delivers.')
  difference!: PolicyAndDeliveryShape['difference'];

  @Flag('True when the two sides have no department in common.')
  crossesDepartment!: PolicyAndDeliveryShape['crossesDepartment'];

  @Of(() => [Source], 'Who says so.')
  sources!: PolicyAndDeliveryShape['sources'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Where one organisation decides and another delivers.' })
export class ServicesWherePolicyAndDeliveryDiffer extends Answer implements ServicesWherePolicyAndDeliveryDifferShape {
  @Of(() => [PolicyAndDelivery], 'By id of the service.')
  services!: ServicesWherePolicyAndDeliveryDifferShape['services'];

  @Whole('How many there are in all.')
  totalCount!: ServicesWherePolicyAndDeliveryDifferShape['totalCount'];

  @Of(() => PageInfo, 'Where this page begins and ends.')
  pageInfo!: ServicesWherePolicyAndDeliveryDifferShape['pageInfo'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: ServicesWherePolicyAndDeliveryDifferShape['note'];
}
