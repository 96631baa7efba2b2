import { ObjectType } from 'type-graphql';
import { Nation } from '../enums.js';
import { Decimal, Flag, Of, Whole } from './fields.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'One step of a journey.' })
export class Step extends Node {
  @Whole('Its place in the journey, from 1.')
  position!: number;

  @Flag('Whether people may leave it out.')
  optional!: boolean;

  @Decimal('The share of people who take it, 0 to 1.')
  likelihood!: number;

  @Of(() => [Nation], 'Where it is taken; empty means everywhere.')
  nations!: readonly string[];
}
