import { ObjectType } from 'type-graphql';
import { PerhapsText } from './fields.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'What a service carries out.' })
export class Policy extends Node {
  @PerhapsText('The address of its own page.')
  url!: string | null;
}
