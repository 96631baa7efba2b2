import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hillNumber } from '#analysis/hill-numbers';

describe('hillNumber', () => {
  it('is the published value for shares of 1/2, 1/4 and 1/4', () => {
    // Shannon entropy 1.5 bits; Simpson concentration 3/8.
    expect(hillNumber([2, 1, 1], 1)).toBeCloseTo(2 ** 1.5, 12);
    expect(hillNumber([2, 1, 1], 2)).toBeCloseTo(8 / 3, 12);
  });

  it('is null where nothing has weight', () => {
    expect([hillNumber([], 1), hillNumber([0, 0], 2)]).toEqual([null, null]);
  });

  it('is n for n equal kinds, and never above the number of kinds or below order 2', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 }), (weights) => {
        const [one, two] = [hillNumber(weights, 1) as number, hillNumber(weights, 2) as number];
        expect(one).toBeLessThanOrEqual(weights.length + 1e-9);
        expect(two).toBeLessThanOrEqual(one + 1e-9);
        expect(two).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(
          hillNumber(
            weights.map(() => 7),
            1,
          ),
        ).toBeCloseTo(weights.length, 9);
      }),
    );
  });
});
