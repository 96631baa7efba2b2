import { ObjectType } from 'type-graphql';
import { Boundary, ReportEffect } from '../enums.js';
import { Of, PerhapsDay, PerhapsOf, PerhapsText, Text } from './fields.js';
import { Node } from './node.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'What somebody published about a hand-off or a journey, in our words, with what happened since.',
})
export class Report extends Node {
  @Of(() => ReportEffect, 'Whether it says that something divides or joins.')
  effect!: string;

  @PerhapsOf(() => Boundary, 'The boundary that it is about.')
  boundary!: string | null;

  @Text('What it says, in our words.')
  statement!: string;

  @PerhapsText('The figures that it gives.')
  figures!: string | null;

  @PerhapsDay('When it was published.')
  reportedOn!: string | null;

  @PerhapsText('What changed or was replied since.')
  since!: string | null;

  @PerhapsDay('When that was.')
  sinceOn!: string | null;

  @PerhapsText('The report in one sentence, with who said it and when; given by answers about a journey.')
  sentence!: string | null;
}
