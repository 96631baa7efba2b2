import { ObjectType } from 'type-graphql';
import { Boundary } from '../enums.js';
import { Flag, Of, PerhapsDecimal } from './fields.js';

@ObjectType({
  simpleResolvers: true,
  description: 'How much a hand-off crosses a boundary; null where an owner or a mix is missing (it may cross).',
})
export class BoundaryCrossing {
  @Of(() => Boundary, 'The boundary.')
  boundary!: string;

  @PerhapsDecimal('How far apart the two sides are, 0 to 1; null when not known.')
  share!: number | null;

  @Flag('Whether it may cross, because something is not recorded.')
  mayCross!: boolean;
}
