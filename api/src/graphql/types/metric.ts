import { ObjectType } from 'type-graphql';
import { PerhapsDay, PerhapsDecimal, PerhapsText, Text } from './fields.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'One published figure about a service, with its period.' })
export class Metric extends Node {
  @Text('What is measured, such as VOLUME or COST_PER_TRANSACTION.')
  kind!: string;

  @PerhapsDay('The first day of its period.')
  start!: string | null;

  @PerhapsDay('The last day of its period.')
  end!: string | null;

  @PerhapsText('The channel, such as post; null when it is about all.')
  channel!: string | null;

  @PerhapsDecimal('The figure; null when there is none.')
  value!: number | null;

  @PerhapsText('What the figure counts.')
  unit!: string | null;

  @Text('VALUE, NOT_PROVIDED or NOT_APPLICABLE.')
  state!: string;
}
