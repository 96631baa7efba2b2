import { ObjectType } from 'type-graphql';
import { PerhapsDecimal } from './fields.js';

@ObjectType({ simpleResolvers: true, description: 'A share with the least and the most it can be, given what is unknown.' })
export class Interval {
  @PerhapsDecimal('The share among what is known; null when nothing is.')
  value!: number | null;

  @PerhapsDecimal('The least that it can be.')
  low!: number | null;

  @PerhapsDecimal('The most that it can be.')
  high!: number | null;

  @PerhapsDecimal('How much is known, 0 to 1.')
  coverage!: number | null;
}
