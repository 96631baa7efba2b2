import { describe, expect, it } from '@jest/globals';
import { toSides } from '../../../../ui/src/view-model/answers/sides.js';
import { chartWords } from '../chart-words.js';

const measures = (value: number | null, split: number, groups: number, p: number | null) => ({
  splitIndex: { value, low: 0.25, high: 1, coverage: 0.5 },
  handOffCounts: { split },
  silos: Array.from({ length: groups }, () => ({ teams: [] })),
  deficit: { p },
});

describe('toSides', () => {
  it('sets each measure beside what it would be, and says by how much it differs', () => {
    const sides = toSides({ before: measures(0.75, 5, 8, 0.5), after: measures(0.5, 5, 7, 0.25) }, chartWords);
    expect(sides).toEqual([
      {
        name: 'splitIndex',
        before: '75% (25% to 100%)',
        after: '50% (25% to 100%)',
        difference: { kind: 'VALUE', up: false, by: '25', points: true },
      },
      { name: 'split', before: '5', after: '5', difference: { kind: 'NONE' } },
      { name: 'silos', before: '8', after: '7', difference: { kind: 'VALUE', up: false, by: '1', points: false } },
      { name: 'p', before: '0.5', after: '0.25', difference: { kind: 'VALUE', up: false, by: '0.25', points: false } },
    ]);
  });

  const share = (value: number | null, low = 0.25, high = 1) => ({ splitIndex: { value, low, high, coverage: 0.5 } });
  const sideOf = (before: object, after: object) =>
    toSides({ before, after }, { ...chartWords, share: (value, digits = 0) => `${(value * 100).toFixed(digits)}%` })[0]!;

  it.each([
    [0.814, 0.776, '81.4% → 77.6%', '3.8'],
    [0.812, 0.778, '81% → 78%', '3'],
    [0.034, 0.009, '3.4% → 0.9%', '2.5'],
    [0.8125, 0.8104, '81.3% → 81.0%', '0.3'],
    [0.81254, 0.8125, '81.254% → 81.250%', '0.004'],
  ])('shows %d and %d so that the difference is the one of what is shown', (before, after, shown, by) => {
    const side = sideOf({ share: before }, { share: after });
    expect(side.difference).toEqual({ kind: 'VALUE', up: false, by, points: true });
    expect(`${side.before} → ${side.after}`).toBe(shown);
  });

  it('shows both ends of a range as precisely as the value', () =>
    expect(sideOf(share(0.814, 0.61), share(0.776, 0.58))).toMatchObject({
      before: '81.4% (61.0% to 100.0%)',
      after: '77.6% (58.0% to 100.0%)',
    }));

  it('says shares that stay as precisely as the unlinked share', () => {
    const side = (value: number) => ({ ...share(value), coverage: 0.437 });
    const sides = toSides(
      { before: side(0.814), after: side(0.776) },
      { ...chartWords, share: (value, digits = 0) => `${(value * 100).toFixed(digits)}%` },
    );
    expect(sides.map(({ before }) => before)).toEqual(['81.4% (25.0% to 100.0%)', '43.7%']);
  });

  it('says on which side a value is not known', () => {
    expect(
      [sideOf({ p: null }, { p: 0.25 }), sideOf(share(null), share(0.5)), sideOf({ p: 0.25 }, { p: null })].map(
        ({ difference }) => difference,
      ),
    ).toEqual([{ kind: 'KNOWN_THEN' }, { kind: 'KNOWN_THEN' }, { kind: 'KNOWN_TODAY' }]);
  });

  it('tells a range that moved from one that stays, with and without a value', () => {
    expect(sideOf(share(null, 0), share(null, 0.25)).difference).toEqual({ kind: 'RANGE_ALONE' });
    expect(sideOf(share(0.5, 0), share(0.5, 0.25)).difference).toEqual({ kind: 'RANGE_OF_VALUE' });
    expect(sideOf(share(null, 0), share(null, 0)).difference).toEqual({ kind: 'NONE' });
  });

  it('is empty for an answer without the two', () => expect(toSides({ before: 0.5, after: 0.25 }, chartWords)).toEqual([]));
});
