import { ObjectType } from 'type-graphql';
import type {
  GroupedService as GroupedServiceShape,
  NaturalGroup as NaturalGroupShape,
  NaturalGroups as NaturalGroupsShape,
} from '#questions/natural-groups';
import { serviceTieKinds } from '#questions/parts/service-network';
import { enumNamed } from '../enums.js';
import { Answer } from './answer.js';
import { Decimal, Flag, Of, PerhapsText, Text, Whole } from './fields.js';
import { PageInfo } from './page-info.js';
import { AgreementRange, Range } from './range.js';
import { Thing } from './thing.js';

const ServiceTieKind = enumNamed('ServiceTieKind', serviceTieKinds, 'Why two services are tied.', {
  HAND_OFF: 'A journey goes from one to the other.',
  REQUIRES: 'One must be done before the other.',
  RELATED_TO: 'A source says that they are related.',
});

@ObjectType({ simpleResolvers: true, description: 'A service of a group.' })
export class GroupedService implements GroupedServiceShape {
  @Of(() => Thing, 'The service.')
  service!: GroupedServiceShape['service'];

  @Of(() => [Thing], 'Departments of its owners; empty where no owner is recorded.')
  departments!: GroupedServiceShape['departments'];
}

@ObjectType({ simpleResolvers: true, description: 'A department, and how many services of a group are under it.' })
export class DepartmentOfGroup {
  @Of(() => Thing, 'The department.')
  department!: GroupedServiceShape['service'];

  @Whole('Services of the group under it.')
  services!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Services joined more closely to one another than to others.' })
export class NaturalGroup implements NaturalGroupShape {
  @Of(() => [GroupedService], 'Its services, by name.')
  services!: NaturalGroupShape['services'];

  @Of(() => [DepartmentOfGroup], 'The departments that it is divided among, those with most services first.')
  departments!: NaturalGroupShape['departments'];

  @Whole('Of how many starts exactly these services came out as a group.')
  inStarts!: number;

  @Text('The same in one sentence.')
  sentence!: string;

  @Flag('True when a service of it is an invented example.')
  illustrative!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How many ties of one kind there are, and what each adds.' })
export class ServiceTieCount {
  @Of(() => ServiceTieKind, 'The kind.')
  kind!: NaturalGroupsShape['ties'][number]['kind'];

  @Whole('How many.')
  count!: number;

  @Decimal('What one adds; a hand-off shares it equally among the pairs of services on its two sides.')
  weight!: number;
}

@ObjectType({
  implements: Answer,
  simpleResolvers: true,
  description: 'Which services belong together although organisations divide them (Louvain, the best of many starts).',
})
export class NaturalGroups extends Answer implements NaturalGroupsShape {
  @Of(() => [NaturalGroup], 'Groups of the best start, those under most departments first.')
  groups!: NaturalGroupsShape['groups'];

  @Whole('How many groups there are in all.')
  totalCount!: number;

  @Of(() => PageInfo, 'Where this page begins and ends.')
  pageInfo!: NaturalGroupsShape['pageInfo'];

  @Whole('How many starts were made.')
  starts!: number;

  @Whole('The seed of the chance that was used.')
  seed!: number;

  @Of(() => Range, 'Modularity over the starts, −½ to 1; the groups shown have the most. Null without ties.')
  modularity!: NaturalGroupsShape['modularity'];

  @Of(() => AgreementRange, 'Between each two starts: how firm the groups are.')
  betweenStarts!: NaturalGroupsShape['betweenStarts'];

  @Of(() => AgreementRange, 'Of each start with the departments of owners.')
  withDepartments!: NaturalGroupsShape['withDepartments'];

  @Whole('Services with exactly one department: those that the agreement is taken over.')
  servicesCompared!: number;

  @Whole('Services with a tie.')
  services!: number;

  @Of(() => [ServiceTieCount], 'What ties them.')
  ties!: NaturalGroupsShape['ties'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: string | null;
}
