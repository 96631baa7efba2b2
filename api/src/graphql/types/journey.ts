import { ObjectType } from 'type-graphql';
import { Nation } from '../enums.js';
import { Of, PerhapsDay, PerhapsText } from './fields.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'What a person goes through to get something done, across services.' })
export class Journey extends Node {
  @PerhapsText('What it is, in a sentence or two.')
  summary!: string | null;

  @PerhapsText('The address of the page that tells people about it.')
  url!: string | null;

  @PerhapsDay('The date that its steps describe.')
  describedOn!: string | null;

  @Of(() => [Nation], 'Where it is told for; empty means everywhere.')
  nations!: readonly string[];
}
