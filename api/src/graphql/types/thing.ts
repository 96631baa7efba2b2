import { ObjectType } from 'type-graphql';
import type { Thing as ThingShape } from '#questions/parts/thing';
import { Flag, Key, Text } from './fields.js';

@ObjectType({ simpleResolvers: true, description: 'Anything on the map as an answer names it.' })
export class Thing implements ThingShape {
  @Key('Its key: the kind of thing, a colon and its id.')
  id!: ThingShape['id'];

  @Text('Its name.')
  name!: ThingShape['name'];

  @Text('What kind of thing it is, such as Organisation.')
  label!: ThingShape['label'];

  @Flag('True when only invented sources say that it exists, or what puts it here.')
  illustrative!: ThingShape['illustrative'];
}
