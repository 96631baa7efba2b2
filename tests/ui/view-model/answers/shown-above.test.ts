import { describe, expect, it } from '@jest/globals';
import { shownAbove } from '../../../../ui/src/view-model/answers/shown-above.js';

describe('shownAbove', () => {
  it('leaves one table of a way: its relationships, or all ways where there are several', () => {
    const way = { things: [], steps: [] };
    expect(shownAbove('connectingPath', { ways: [way] })).toEqual(['things', 'ways']);
    expect(shownAbove('connectingPath', { ways: [way, way] })).toEqual(['things', 'steps']);
  });
  it('leaves everything to a question without a picture of its own', () => expect(shownAbove('neighbours', {})).toEqual([]));
});
