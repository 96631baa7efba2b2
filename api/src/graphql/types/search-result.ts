import { ObjectType } from 'type-graphql';
import { Of, Text } from './fields.js';
import { Node } from './node.js';

@ObjectType({ simpleResolvers: true, description: 'Something that a search found.' })
export class SearchResult {
  @Of(() => Node, 'The thing.')
  node!: object;

  @Text('What kind of thing it is, such as Organisation.')
  label!: string;

  @Text('The text of it that matched: its name, or another or older name.')
  matched!: string;
}
