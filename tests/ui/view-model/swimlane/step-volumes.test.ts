import { describe, expect, it } from '@jest/globals';
import { volumesByStep, volumeThickness } from '../../../../ui/src/view-model/swimlane/step-volumes.js';

const figure = (value: number | null, end = '2017-09-30') => ({ volume: { value, state: value === null ? 'NOT_PROVIDED' : 'VALUE', end } });

describe('how much steps are used', () => {
  it('is the busiest service of each, never a sum, and not known where nobody says', () => {
    const steps = [
      { step: { id: 'a' }, services: [figure(10), figure(2000, '2016-03-31'), { volume: null }] },
      { step: { id: 'b' }, services: [figure(null), { volume: null }] },
      { step: { id: 'person' }, services: [] },
    ];
    expect([...volumesByStep(steps)]).toEqual([
      ['a', { value: 2000, year: '2016' }],
      ['b', null],
    ]);
  });
  it('is thicker by as much for ten times as many', () => {
    const px = [1, 10, 999, 1000, 2_459_253].map((value) => volumeThickness({ value, year: '' }));
    expect(px).toEqual([1.5, 3, 4.5, 6, 10.5]);
  });
});
