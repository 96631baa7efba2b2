import { ObjectType } from 'type-graphql';
import type {
  PolicyAndDelivery as PolicyAndDeliveryShape,
  ServicesWherePolicyAndDeliveryDiffer as ServicesWherePolicyAndDeliveryDifferShape,
} from '#questions/services-where-policy-and-delivery-differ';
import { Answer } from './answer.js';
import { Flag, Of, PerhapsOf, PerhapsText, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'A service whose policy or ownership lies elsewhere than its delivery.' })
export class PolicyAndDelivery implements PolicyAndDeliveryShape {
  @Of(() => Thing, 'The service.')
  service!: PolicyAndDeliveryShape['service'];

  @PerhapsOf(() => Thing, 'The policy that it carries out; null where the owner of the service is compared with who delivers it.')
  policy!: PolicyAndDeliveryShape['policy'];

  @Of(() => [Thing], 'Who owns the policy, or the service where there is no policy.')
  policyOwners!: PolicyAndDeliveryShape['policyOwners'];

  @Of(() => [Thing], 'Who delivers: recorded as such, else the owner of the service.')
  deliveredBy!: PolicyAndDeliveryShape['deliveredBy'];

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
