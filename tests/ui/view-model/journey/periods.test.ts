import { describe, expect, it } from '@jest/globals';
import { dayBefore, dayIn, periodOf } from '../../../../ui/src/view-model/journey/periods.js';

const moves = [{ on: '2016-07-14' }, { on: '2020-03-01' }, { on: '2024-07-24' }];

describe('the stretches between reorganisations', () => {
  it('begin on the day of a reorganisation', () =>
    expect(
      [null, '2026-01-01', '2024-07-24', '2024-07-23', '2016-07-14', '2016-07-13', '1990-01-01'].map((day) => periodOf(moves, day)),
    ).toEqual([3, 3, 3, 2, 1, 0, 0]));
  it('each have a day that lies in them', () => {
    const days = [0, 1, 2, 3].map((period) => dayIn(moves, period));
    expect(days).toEqual(['2016-07-13', '2016-07-14', '2020-03-01', null]);
    expect(days.map((day) => periodOf(moves, day))).toEqual([0, 1, 2, 3]);
  });
  it('are one where nothing moved', () => expect([periodOf([], '2020-01-01'), dayIn([], 0)]).toEqual([0, null]));
  it('know the day before, over the end of a month', () =>
    expect([dayBefore('2020-03-01'), dayBefore('2021-01-01')]).toEqual(['2020-02-29', '2020-12-31']));
});
