import { describe, expect, it } from '@jest/globals';
import { barsByQuestion, toBars } from '../../../ui/src/view-model/bars.js';

const say = (value: number | null) => (value === null ? '?' : String(value));

describe('toBars', () => {
  it('is as long as its share of the longest, in the order of the answer', () => {
    const journeys = [{ journey: { name: 'a' }, crossings: 8 }, { journey: { name: 'b' }, crossings: 2 }, { journey: { name: 'c' }, crossings: 0 }];
    expect(toBars({ journeys }, barsByQuestion.journeysByCrossing!, say)).toEqual([{ name: 'a', said: '8', length: 1 }, { name: 'b', said: '2', length: 0.25 }, { name: 'c', said: '0', length: 0 }]);
  });
  it('has no bar where nothing is known', () => {
    const steps = [{ step: { name: 'a' }, services: [{ volume: { value: null } }] }, { step: { name: 'b' }, services: [{ volume: { value: 5 } }, { volume: { value: 10 } }] }, { step: { name: 'c' }, services: [] }];
    expect(toBars({ steps }, barsByQuestion.journeyWithVolumes!, say).map(({ said, length }) => [said, length])).toEqual([['?', null], ['10', 1], ['?', null]]);
  });
  it('measures shares against the whole', () => expect(toBars({ completeness: [{ what: 'w', share: 0.5 }] }, barsByQuestion.graphSummary!, say)[0]?.length).toBe(0.5));
});
