import { ObjectType } from 'type-graphql';
import { PerhapsDay, PerhapsText, Text } from './fields.js';
import { Node } from './node.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'People of different bodies united by a service, a journey or a profession.',
})
export class Community extends Node {
  @Text('SERVICE: united by a service or a journey; PRACTICE: united by a profession.')
  kind!: string;

  @PerhapsText('What it is for.')
  purpose!: string | null;

  @PerhapsDay('When it began; null when not recorded.')
  started!: string | null;

  @PerhapsDay('When it ended; null when it has not, as far as is known.')
  ended!: string | null;

  @PerhapsText('The address of its own page.')
  url!: string | null;
}
