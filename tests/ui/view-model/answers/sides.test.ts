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
        differs: true,
        change: { up: false, by: '25', points: true },
      },
      { name: 'split', before: '5', after: '5', differs: false, change: null },
      { name: 'silos', before: '8', after: '7', differs: true, change: { up: false, by: '1', points: false } },
      { name: 'p', before: '0.5', after: '0.25', differs: true, change: { up: false, by: '0.25', points: false } },
    ]);
  });

  it('does not know by how much where one of the two is not known', () => {
    const [index, , , p] = toSides({ before: measures(null, 0, 0, null), after: measures(0.5, 0, 0, 0.25) }, chartWords);
    expect([index!.change, p]).toEqual([null, { name: 'p', before: '?', after: '0.25', differs: true, change: null }]);
  });

  it('tells a range that moved from one that stays, also where no value is known', () => {
    const index = (low: number) => ({ splitIndex: { value: null, low, high: 1, coverage: 0 } });
    expect(toSides({ before: index(0), after: index(0.25) }, chartWords)).toMatchObject([{ differs: true, change: null }]);
    expect(toSides({ before: index(0), after: index(0) }, chartWords)).toMatchObject([{ differs: false, change: null }]);
  });

  it('is empty for an answer without the two', () => expect(toSides({ before: 0.5, after: 0.25 }, chartWords)).toEqual([]));
});
