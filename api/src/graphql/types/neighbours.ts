import { ObjectType } from 'type-graphql';
import type { Neighbours as NeighboursShape } from '#questions/neighbours';
import type {
  SaidProperty as SaidPropertyShape,
  Neighbour as NeighbourShape,
  NeighbourGroup as NeighbourGroupShape,
} from '#questions/parts/neighbour-groups';
import { Answer } from './answer.js';
import { Of, PerhapsDay, PerhapsText, Text, Whole } from './fields.js';
import { Source } from './source.js';
import { Thing } from './thing.js';

@ObjectType({ simpleResolvers: true, description: 'What a relationship itself says.' })
export class SaidProperty implements SaidPropertyShape {
  @Text('The name of the property, such as strength.')
  name!: SaidPropertyShape['name'];

  @Text('Its value as text.')
  value!: SaidPropertyShape['value'];
}

@ObjectType({ simpleResolvers: true, description: 'A thing at the other end of a relationship.' })
export class Neighbour extends Thing implements NeighbourShape {
  @PerhapsText('The kind of thing within its label, such as EXECUTIVE_AGENCY; null when its label has none.')
  kind!: NeighbourShape['kind'];

  @PerhapsDay('Since when the relationship holds; null means as long as known.')
  from!: NeighbourShape['from'];

  @PerhapsDay('Until when; null means still.')
  to!: NeighbourShape['to'];

  @Of(() => [SaidProperty], 'What the relationship itself says, such as a strength or what is passed.')
  properties!: NeighbourShape['properties'];

  @Of(() => [Source], 'Who says that the relationship holds.')
  sources!: NeighbourShape['sources'];
}

@ObjectType({ simpleResolvers: true, description: 'Neighbours by one kind of relationship, one way, to one kind of thing.' })
export class NeighbourGroup implements NeighbourGroupShape {
  @Text('The kind of relationship, such as OWNED_BY.')
  relationship!: NeighbourGroupShape['relationship'];

  @Text('OUT: from the thing that was asked about; IN: to it; BOTH: it has no direction.')
  direction!: NeighbourGroupShape['direction'];

  @Text('What kind of thing is at the other end.')
  label!: NeighbourGroupShape['label'];

  @Whole('How many there are.')
  total!: NeighbourGroupShape['total'];

  @Whole('How many of them are not given here.')
  hidden!: NeighbourGroupShape['hidden'];

  @Of(() => [Neighbour], 'The first of them, by name.')
  neighbours!: NeighbourGroupShape['neighbours'];
}

@ObjectType({ implements: Answer, simpleResolvers: true, description: 'What is next to a thing.' })
export class Neighbours extends Answer implements NeighboursShape {
  @Of(() => Thing, 'The thing that was asked about.')
  thing!: NeighboursShape['thing'];

  @Of(() => [NeighbourGroup], 'Its neighbours, by kind of relationship.')
  groups!: NeighboursShape['groups'];

  @PerhapsText('Why the answer is empty, when it is.')
  note!: NeighboursShape['note'];
}
