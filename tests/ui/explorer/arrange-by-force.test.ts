import { describe, expect, it } from '@jest/globals';
import { arrangeByForce } from '../../../ui/src/canvas/arrange-by-force.js';

const star = (count: number) => Int32Array.from(Array.from({ length: count - 1 }, (_, at) => [0, at + 1]).flat());
const ask = (
  count: number,
  places: Float32Array,
  fixed: readonly number[],
  tell: (progress: number) => void = () => undefined,
  boxOf: (at: number) => string | null = () => null,
) =>
  arrangeByForce(
    {
      run: 1,
      arrangement: 'force',
      count,
      pairs: star(count),
      places,
      fixed: Int32Array.from(fixed),
      rooms: Array<number>(count).fill(1),
      groups: Array<string>(count).fill(''),
      boxes: Array.from({ length: count }, (_, at) => boxOf(at)),
    },
    tell,
  );

describe('places by force', () => {
  it('keeps what had a place and puts what is new elsewhere, never all on one line', () => {
    const before = ask(12, new Float32Array(24).fill(NaN), []);
    const places = new Float32Array(40).fill(NaN);
    places.set(before);
    const after = ask(
      20,
      places,
      Array.from({ length: 12 }, (_, at) => at),
    );
    for (let at = 0; at < 24; at += 1) expect(Math.abs((after[at] ?? NaN) - (before[at] ?? 0))).toBeLessThan(1);
    const fresh = Array.from({ length: 8 }, (_, at) => [after[24 + at * 2] ?? 0, after[25 + at * 2] ?? 0] as const);
    expect(new Set(fresh.map(([x, y]) => `${x.toFixed(0)} ${y.toFixed(0)}`)).size).toBe(8);
    expect(fresh.filter(([x, y]) => Math.abs(x - y) < 1).length).toBeLessThan(8);
  });

  it('tells how far it is, never backwards and never all the way before it is done', () => {
    const told: number[] = [];
    ask(60, new Float32Array(120).fill(NaN), [], (progress) => told.push(progress));
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(Math.max(...told)).toBeLessThan(1);
  });

  it('keeps what is in one box together and boxes apart', () => {
    const places = ask(12, new Float32Array(24).fill(NaN), [], undefined, (at) => (at % 2 ? 'odd' : 'even'));
    const edges = (odd: boolean) => {
      const own = Array.from({ length: 12 }, (_, at) => at)
        .filter((at) => (at % 2 === 1) === odd)
        .map((at) => [places[at * 2] ?? 0, places[at * 2 + 1] ?? 0] as const);
      return {
        left: Math.min(...own.map(([x]) => x)),
        right: Math.max(...own.map(([x]) => x)),
        top: Math.min(...own.map(([, y]) => y)),
        bottom: Math.max(...own.map(([, y]) => y)),
      };
    };
    const [a, b] = [edges(true), edges(false)];
    expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
  });

  it('gives each of a thousand things a spot of its own, with progress, keeps what is fixed, and does the same every time', () => {
    const told: number[] = [];
    const nowhere = new Float32Array(2000).fill(NaN);
    nowhere.set([300, -200], 20);
    const first = ask(1000, nowhere, [10], (progress) => told.push(progress));
    expect(told.length).toBeGreaterThan(5);
    const spots = Array.from({ length: 1000 }, (_, at) => [first[at * 2] ?? NaN, first[at * 2 + 1] ?? NaN] as const);
    const crowded = spots.filter(([x, y], at) => spots.slice(at + 1).some(([a, b]) => Math.hypot(x - a, y - b) < 15)).length;
    expect(crowded).toBe(0);
    expect(spots[10]).toEqual([300, -200]);
    expect([...ask(1000, nowhere, [10])]).toEqual([...first]);
  });

  it('moves nothing when everything has its place', () => {
    const places = Float32Array.from([0, 0, 5, 7, -3, 2]);
    expect([...ask(3, places, [0, 1, 2])]).toEqual([...places]);
  });
});
