import { describe, expect, it } from '@jest/globals';
import { arrangeByForce } from '../../../ui/src/canvas/arrange-by-force.js';

const star = (count: number) => Int32Array.from(Array.from({ length: count - 1 }, (_, at) => [0, at + 1]).flat());
const ask = (count: number, places: Float32Array, fixed: readonly number[]) =>
  arrangeByForce({ run: 1, arrangement: 'force', count, pairs: star(count), places, fixed: Int32Array.from(fixed), groups: Array<string>(count).fill('') }, () => undefined);

describe('places by force', () => {
  it('keeps what had a place and puts what is new elsewhere, never all on one line', () => {
    const before = ask(12, new Float32Array(24).fill(NaN), []);
    const places = new Float32Array(40).fill(NaN);
    places.set(before);
    const after = ask(20, places, Array.from({ length: 12 }, (_, at) => at));
    for (let at = 0; at < 24; at += 1) expect(Math.abs((after[at] ?? NaN) - (before[at] ?? 0))).toBeLessThan(1);
    const fresh = Array.from({ length: 8 }, (_, at) => [after[24 + at * 2] ?? 0, after[25 + at * 2] ?? 0] as const);
    expect(new Set(fresh.map(([x, y]) => `${x.toFixed(0)} ${y.toFixed(0)}`)).size).toBe(8);
    expect(fresh.filter(([x, y]) => Math.abs(x - y) < 1).length).toBeLessThan(8);
  });

  it('moves nothing when everything has its place', () => {
    const places = Float32Array.from([0, 0, 5, 7, -3, 2]);
    expect([...ask(3, places, [0, 1, 2])]).toEqual([...places]);
  });
});
