import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toAnswerParts } from '../../../ui/src/view-model/answers/answer-table.js';
import { toWholePercents } from '../../../ui/src/view-model/whole-percents.js';
import { chartWords } from './chart-words.js';

const partsOf = (counts: readonly number[]) => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => ({ share: count / all }));
};
const percents = (shares: readonly { readonly share?: unknown }[]) =>
  toWholePercents(shares).map(({ share }) => Math.round(Number(share) * 1e6) / 1e4);

describe('parts of a whole, in per cent', () => {
  it('add up to 100 where each alone would round to 101', () =>
    expect(percents([{ share: 0.735 }, { share: 0.1575 }, { share: 0.1075 }])).toEqual([73, 16, 11]));

  it('always add up to 100, each less than one from what it is, the larger never below the smaller', () =>
    fc.assert(
      fc.property(
        fc
          .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 })
          .filter((counts) => counts.some((count) => count > 0)),
        (counts) => {
          const parts = partsOf(counts);
          const whole = percents(parts);
          expect(whole.reduce((sum, percent) => sum + percent, 0)).toBe(100);
          whole.forEach((percent, at) => expect(Math.abs(percent - parts[at]!.share * 100)).toBeLessThan(1));
          counts.forEach((one, at) =>
            counts.forEach((other, beside) => one > other && expect(whole[at]).toBeGreaterThanOrEqual(whole[beside]!)),
          );
        },
      ),
    ));

  it('are left alone where they are no whole, or one is not known', () => {
    for (const shares of [[{ share: 0.5 }, { share: 0.25 }], [{ share: 1 }, { share: null }], [{ name: 'x' }]])
      expect(toWholePercents<{ share?: number | null }>(shares as never)).toBe(shares);
  });

  it('are so in the table of every answer', () => {
    const [table] = toAnswerParts({ sourceKinds: [{ share: 0.735 }, { share: 0.1575 }, { share: 0.1075 }] }, chartWords).tables;
    expect(table!.rows.map(([cell]) => cell![0]!.text)).toEqual(['73%', '16%', '11%']);
  });
});
