import { ObjectType } from 'type-graphql';
import { Whole } from './fields.js';

@ObjectType({ simpleResolvers: true, description: 'Hand-offs by how closely the two sides work together.' })
export class ClassCounts {
  @Whole('The same team works on both sides.')
  continuity!: number;

  @Whole('A regular working link.')
  bridged!: number;

  @Whole('A light working link.')
  weak!: number;

  @Whole('None recorded, although asked.')
  split!: number;

  @Whole('Not known.')
  unknown!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many hand-offs a journey has. The classes count every one of them.' })
export class HandOffCounts extends ClassCounts {
  @Whole('All of them.')
  total!: number;

  @Whole('Those that cross the boundary that was asked about.')
  crossing!: number;

  @Whole('Those that may cross it, because something is not recorded.')
  mayCross!: number;
}
