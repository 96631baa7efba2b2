import { ObjectType } from 'type-graphql';
import { PerhapsDay, PerhapsText, Text, Whole } from './fields.js';
import { Node } from './node.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'Where facts come from.' })
export class Source extends Node {
  @PerhapsText('Who published it.')
  publisher!: string | null;

  @PerhapsText('Its address.')
  url!: string | null;

  @PerhapsText('The licence that it was published under.')
  licence!: string | null;

  @PerhapsDay('When it was read.')
  retrieved!: string | null;

  @Text('PUBLISHED; DEPARTMENT: said by the organisation itself; UNVERIFIED: not yet checked; ILLUSTRATIVE: invented.')
  kind!: string;

  @PerhapsText('WHOLE or EXCERPT: how much of it was read.')
  read!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How much of a dataset rests on a source.' })
export class SourceStatements {
  @Text('The dataset.')
  dataset!: string;

  @Whole('How many of its live statements name the source.')
  statements!: number;
}
