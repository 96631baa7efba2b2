/** As a reader's number is rounded: half away from zero, of the decimal number that is meant (28.499999999999996 is 28.5). */
export const rounded = (value: number, digits: number): number =>
  (Math.sign(value) * Math.round(Number((Math.abs(value) * 10 ** digits).toPrecision(12)))) / 10 ** digits;

/**
 * As few digits after the point, 0..3, as let two shares of 0..1 that differ be seen to in per cent, and none of them by a whole point that
 * rounding made.
 */
export const digitsFor = (before: number, after: number): number => {
  const [one, other] = [before * 100, after * 100];
  if (Math.abs(after - before) < 1e-9) return 0;
  const whole = rounded(other, 0) - rounded(one, 0);
  if (whole !== 0 && whole === rounded(other - one, 0)) return 0;
  return [1, 2].find((digits) => rounded(one, digits) !== rounded(other, digits)) ?? 3;
};
