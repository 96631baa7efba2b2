import { ObjectType } from 'type-graphql';
import { Text } from './fields.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'What happens to a person or a business and starts a journey.' })
export class LifeEvent extends Node {
  @Text('LIFE or BUSINESS.')
  kind!: string;
}
