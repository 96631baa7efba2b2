import { ObjectType } from 'type-graphql';
import { Of, PerhapsDay, Text } from './fields.js';
import { Node } from './node.js';

@ObjectType({ simpleResolvers: true, description: 'A relationship that began or ended on a recorded date.' })
export class DatedRelationship {
  @Text('The kind of relationship, such as PART_OF.')
  relationship!: string;

  @Text('OUT: from the thing that was asked about; IN: to it.')
  direction!: string;

  @Of(() => Node, 'The thing at the other end.')
  other!: Node;

  @PerhapsDay('Since when it holds, or the day of a succession; null means as long as known.')
  from!: string | null;

  @PerhapsDay('Until when; null means still.')
  to!: string | null;
}
