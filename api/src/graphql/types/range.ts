import { ObjectType } from 'type-graphql';
import type { AgreementRange as AgreementRangeShape, Range as RangeShape } from '#questions/parts/agreement-range';
import { Of, PerhapsDecimal } from './fields.js';

@ObjectType('ValueRange', { simpleResolvers: true, description: 'The least and the most of a measure over several runs.' })
export class Range implements RangeShape {
  @PerhapsDecimal('The least; null where it is not defined.')
  low!: number | null;

  @PerhapsDecimal('The most; null where it is not defined.')
  high!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How two ways of dividing the same things agree: 1 the same, about 0 as chance would have it.',
})
export class AgreementRange implements AgreementRangeShape {
  @Of(() => Range, 'Adjusted Rand index.')
  ari!: RangeShape;

  @Of(() => Range, 'Adjusted mutual information.')
  ami!: RangeShape;
}
