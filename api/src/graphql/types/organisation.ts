import { ObjectType } from 'type-graphql';
import { PerhapsDay, PerhapsText, Text, Texts } from './fields.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A public body, a council, or a private body in a public role.' })
export class Organisation extends Node {
  @PerhapsText('Its short name.')
  abbreviation!: string | null;

  @Text('What kind of body it is, such as EXECUTIVE_AGENCY.')
  kind!: string;

  @Text('LIVE or CLOSED.')
  status!: string;

  @PerhapsDay('When it opened.')
  opened!: string | null;

  @PerhapsDay('When it closed.')
  closed!: string | null;

  @PerhapsText('The address of its own page.')
  url!: string | null;

  @PerhapsDay('When who works with whom was last collected there; null when nobody has asked.')
  surveyedOn!: string | null;

  @Texts('Other and older names that it is found by.')
  aliases!: readonly string[];
}
