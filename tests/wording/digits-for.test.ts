import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digitsFor } from '#wording/digits-for';
import { sentencesIn } from '#wording/index';

it.each([
  [0.797, 0.796, 1],
  [0.7971, 0.7966, 2],
  [0.79712, 0.79708, 3],
  [0.5, 0.25, 0],
  [0.794, 0.796, 1],
  [0.285, 0.285 + 1e-12, 0],
])('%s beside %s takes %s digits', (one, other, digits) => {
  expect(digitsFor(one, other)).toBe(digits);
  expect(digitsFor(other, one)).toBe(digits);
});

it('lets no two shares look the same that are a thousandth of a point apart', () => {
  const share = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 100_000);
  fc.assert(
    fc.property(share, share, (one, other) => {
      const { percent } = sentencesIn.en;
      const digits = digitsFor(one, other);
      return one === other || percent(one, digits) !== percent(other, digits);
    }),
  );
});
