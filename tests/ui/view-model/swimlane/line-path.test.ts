import { describe, expect, it } from '@jest/globals';
import { cutAt, pathOf } from '../../../../ui/src/view-model/swimlane/line-path.js';

describe('pathOf', () => {
  it('rounds corners, by no more than half a stretch', () => {
    expect(
      pathOf([
        { x: 0, y: 0 },
        { x: 20, y: 0 },
        { x: 20, y: 4 },
        { x: 40, y: 4 },
      ]),
    ).toBe('M0 0L18 0Q20 0 20 2L20 2Q20 4 22 4L40 4');
  });
  it('is empty for nothing', () => expect(pathOf([])).toBe(''));
});

describe('cutAt', () => {
  it('leaves a gap around the mark', () => {
    expect(
      cutAt(
        [
          { x: 0, y: 0 },
          { x: 100, y: 0 },
        ],
        { x: 50, y: 0 },
        12,
      ),
    ).toEqual([
      [
        { x: 0, y: 0 },
        { x: 44, y: 0 },
      ],
      [
        { x: 56, y: 0 },
        { x: 100, y: 0 },
      ],
    ]);
  });
  it('keeps the line whole when the mark is not on it', () =>
    expect(
      cutAt(
        [
          { x: 0, y: 0 },
          { x: 9, y: 0 },
        ],
        { x: 5, y: 5 },
        2,
      )[1],
    ).toEqual([]));
});
