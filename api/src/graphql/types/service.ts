import { ObjectType } from 'type-graphql';
import { PerhapsText, Text, Texts } from './fields.js';
import { Node } from './node.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A government service: a whole outcome, one transaction of it, or a capability that services share.',
})
export class Service extends Node {
  @Text('WHOLE: an outcome as the public knows it; TRANSACTION; CAPABILITY: shared by services.')
  level!: string;

  @PerhapsText('What it does, in a sentence or two.')
  summary!: string | null;

  @PerhapsText('LIVE or RETIRED.')
  status!: string | null;

  @PerhapsText('DISCOVERY, ALPHA, BETA or LIVE.')
  phase!: string | null;

  @PerhapsText('What kind of thing it lets people do.')
  category!: string | null;

  @PerhapsText('Whom it is for.')
  audience!: string | null;

  @PerhapsText('The address of its own page.')
  url!: string | null;

  @Texts('Other and older names that it is found by.')
  aliases!: readonly string[];
}
