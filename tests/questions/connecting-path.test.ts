import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectingPath } from '#questions/connecting-path';
import { layers } from '#questions/parts/path-reads';
import type { Read } from '#questions/question';
import { buildContext, buildNamed } from './build-context.js';

/** Asks layer by layer as the store would, over ties between services. */
const ask = (ties: readonly (readonly [string, string])[], from: string, to: string, hops = 6) => {
  const params = { from: `service:${from}`, to: `service:${to}`, relationships: [], hops, asAt: '2026-01-01' };
  const end = (id: string) => [{ ...buildNamed(id), label: 'Service' as const }];
  const rows: Record<string, unknown[]> = { start: end(from), finish: end(to) };
  for (const layer of layers) {
    const read = connectingPath.reads[layer] as Read<unknown>;
    const { frontier } = read.parameters!(params, rows) as unknown as { frontier: { id: string; label: string }[] };
    rows[layer] = frontier.flatMap(({ id, label }) =>
      ties
        .flatMap(([a, b]) => (a === id ? [[b, true]] : b === id ? [[a, false]] : []) as [string, boolean][])
        .map(([next, outward]) =>
          read.row.parse({
            at: id,
            atLabel: label,
            next: { ...buildNamed(next), label: 'Service' },
            relationship: 'REQUIRES',
            outward,
            sources: ['published'],
          }),
        ),
    );
  }
  return connectingPath.answer(rows as never, params as never, buildContext()).body;
};

/** The length of the shortest way, counted from one end alone. */
const distance = (ties: readonly (readonly [string, string])[], from: string, to: string): number | null => {
  let reached = new Set([from]);
  for (let hops = 0; hops <= 6; hops += 1) {
    if (reached.has(to)) return hops;
    reached = new Set([...reached, ...ties.flatMap(([a, b]) => [...(reached.has(a) ? [b] : []), ...(reached.has(b) ? [a] : [])])]);
  }
  return null;
};

/** Every way of exactly `hops` relationships, by walking them all. */
const walks = (ties: readonly (readonly [string, string])[], from: string, to: string, hops: number): string[] =>
  hops === 0
    ? from === to
      ? [from]
      : []
    : [...new Set(ties.flatMap(([a, b]) => (a === from ? [b] : b === from ? [a] : [])))].flatMap((next) =>
        walks(ties, next, to, hops - 1).map((rest) => `${from} ${rest}`),
      );

describe('connectingPath', () => {
  it('tells the way from one end to the other, each step in its own direction', () => {
    const { things, steps, hops } = ask(
      [
        ['a', 'b'],
        ['c', 'b'],
        ['c', 'd'],
      ],
      'a',
      'd',
    );
    expect(things.map(({ id }) => id)).toEqual(['service:a', 'service:b', 'service:c', 'service:d']);
    expect(steps.map(({ from, to }) => `${from} ${to}`)).toEqual(['service:a service:b', 'service:c service:b', 'service:c service:d']);
    expect(hops).toBe(3);
  });

  it('says so when there is no way within the hops', () => {
    expect(
      ask(
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        'a',
        'c',
        1,
      ),
    ).toMatchObject({ hops: null, things: [], note: 'No relationship between Name of a and Name of c is recorded on 1 January 2026.' });
  });

  it('is no way at all from a thing to itself', () => {
    expect(ask([['a', 'b']], 'a', 'a')).toMatchObject({
      hops: 0,
      steps: [],
      things: [{ id: 'service:a' }],
      note: 'The way begins and ends at Name of a, so there is none to go.',
    });
  });

  it('gives every way of the least length once, and says when there are more than it gives', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.tuple(name, name).filter(([a, b]) => a < b),
          { maxLength: 16, selector: String },
        ),
        name,
        name,
        (ties, from, to) => {
          const { ways, hops, moreWays, things, steps } = ask(ties, from, to);
          const found = ways.map((way) => way.things.map(({ id }) => id.slice('service:'.length)).join(' '));
          expect(found).toEqual(hops === null ? [] : walks(ties, from, to, hops).sort());
          expect([moreWays, ways[0]?.things ?? [], ways[0]?.steps ?? []]).toEqual([false, things, steps]);
        },
      ),
    );
    const wide = Array.from({ length: 101 }, (_, at) => `m${String(at).padStart(3, '0')}`).flatMap(
      (middle) =>
        [
          ['a', middle],
          [middle, 'z'],
        ] as const,
    );
    expect(ask(wide, 'a', 'z')).toMatchObject({ moreWays: true, hops: 2 });
    expect(ask(wide, 'a', 'z').ways).toHaveLength(100);
    expect(ask(wide.slice(2), 'a', 'z')).toMatchObject({ moreWays: false });
  });

  it('is as short as any, and joined up', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(name, name).filter(([a, b]) => a !== b),
          { maxLength: 14 },
        ),
        name,
        name,
        (ties, from, to) => {
          const { things, steps, hops } = ask(ties, from, to);
          expect(hops).toBe(distance(ties, from, to));
          steps.forEach((step, place) => expect([step.from, step.to].sort()).toEqual([things[place]?.id, things[place + 1]?.id].sort()));
        },
      ),
    );
  });
});
