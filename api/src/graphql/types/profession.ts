import { ObjectType } from 'type-graphql';
import { PerhapsText } from './fields.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: "One of government's professions." })
export class Profession extends Node {
  @PerhapsText('The family that it belongs to, such as DIGITAL.')
  family!: string | null;
}
