import { ObjectType } from 'type-graphql';
import type {
  OwnerSpan as OwnerSpanShape,
  ParentSpan as ParentSpanShape,
  Change as ChangeShape,
  ServiceOwnersOverTime as ServiceOwnersOverTimeShape,
} from '#questions/service-owners-over-time';
import { Answer } from './answer.js';
import { Of, PerhapsDay, PerhapsText, Text, Texts } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'An organisation that answered for the service for a time.' })
export class OwnerSpan implements OwnerSpanShape {
  @Of(() => Thing, 'The service under the name that it had then.')
  service!: OwnerSpanShape['service'];

  @Of(() => Thing, 'The organisation.')
  organisation!: OwnerSpanShape['organisation'];

  @Text('OWNS, DELIVERS or FUNDS.')
  role!: OwnerSpanShape['role'];

  @PerhapsDay('Since when; null means as long as known.')
  from!: OwnerSpanShape['from'];

  @PerhapsDay('Until when; null means still.')
  to!: OwnerSpanShape['to'];

  @Texts('Where sources name different owners in a part of this time: when, and which source names whom, a sentence for each part.')
  disputed!: OwnerSpanShape['disputed'];

  @Of(() => [Source], 'Who says so.')
  sources!: OwnerSpanShape['sources'];
}

@ObjectType({ simpleResolvers: true, description: 'What an owner was part of for a time.' })
export class ParentSpan implements ParentSpanShape {
  @Of(() => Thing, 'The owner.')
  organisation!: ParentSpanShape['organisation'];

  @Of(() => Thing, 'What it was part of.')
  parent!: ParentSpanShape['parent'];

  @PerhapsDay('Since when; null means as long as known.')
  from!: ParentSpanShape['from'];

  @PerhapsDay('Until when; null means still.')
  to!: ParentSpanShape['to'];

  @Of(() => [Source], 'Who says so.')
  sources!: ParentSpanShape['sources'];
}

@ObjectType({ simpleResolvers: true, description: 'A rename, merger, split or transfer.' })
export class Change implements ChangeShape {
  @Of(() => Thing, 'What was before.')
  from!: ChangeShape['from'];

  @Of(() => Thing, 'What came after.')
  to!: ChangeShape['to'];

  @Text('RENAME, MERGE, SPLIT or TRANSFER.')
  kind!: ChangeShape['kind'];

  @PerhapsDay('When.')
  on!: ChangeShape['on'];

  @Of(() => [Source], 'Who says so.')
  sources!: ChangeShape['sources'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'Who owned a service when.' })
export class ServiceOwnersOverTime extends Answer implements ServiceOwnersOverTimeShape {
  @Of(() => Thing, 'The service.')
  service!: ServiceOwnersOverTimeShape['service'];

  @Of(() => [OwnerSpan], 'Owners first, then who funds, then who delivers; oldest first.')
  spans!: ServiceOwnersOverTimeShape['spans'];

  @Of(() => [ParentSpan], 'What the owners were part of, and when.')
  parents!: ServiceOwnersOverTimeShape['parents'];

  @Of(() => [Change], 'What happened to the service, and to its owners where their time as owner ends or begins on that day; oldest first.')
  changes!: ServiceOwnersOverTimeShape['changes'];

  @Of(() => [Change], 'Other changes of these owners, which this service did not go through; oldest first.')
  otherChanges!: ServiceOwnersOverTimeShape['otherChanges'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: ServiceOwnersOverTimeShape['note'];
}
