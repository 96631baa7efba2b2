import { describe, expect, it } from '@jest/globals';
import { emptyView } from '../../../ui/src/view-model/explore/explore-view.js';
import { placeOf, ticksOf } from '../../../ui/src/view-model/explore/graph-dates.js';
import { deriveGraph } from '../../../ui/src/view-model/explore/graph-derive.js';
import { factTable } from '../../../ui/src/view-model/explore/graph-facts.js';
import { groupGraph } from '../../../ui/src/view-model/explore/graph-groups.js';
import { withPath } from '../../../ui/src/view-model/explore/graph-known.js';
import { drawPicture, type PictureWords } from '../../../ui/src/view-model/explore/graph-picture.js';
import { scalesOf } from '../../../ui/src/view-model/explore/graph-scales.js';
import { keysByLinks, keysNextTo, keysWithFact } from '../../../ui/src/view-model/explore/graph-select.js';
import { toPathAnswer } from '../../../ui/src/view-model/explore/graph-answer.js';
import { buildKnown } from './build-known.js';

const known = buildKnown(
  [
    ['service:a', 'REQUIRES', 'service:b'],
    ['service:b', 'REQUIRES', 'service:c'],
    ['service:b', 'REQUIRES', 'service:d'],
    ['service:a', 'REQUIRES', 'service:e'],
    ['service:e', 'REQUIRES', 'service:c'],
  ],
  {
    said: {
      'service:a': { level: 'WHOLE', position: 1 },
      'service:b': { level: 'TRANSACTION', position: 5 },
      'service:c': { level: 'TRANSACTION', position: 3, summary: 'A text that is much longer than any class of things would ever be' },
    },
  },
);
const starts = ['service:a', 'service:b', 'service:c', 'service:d', 'service:e'];
const view = { ...emptyView, starts };
const graph = deriveGraph(view, known);

describe('choosing many', () => {
  it('goes by property, by neighbours and by number of links', () => {
    expect(keysWithFact(graph, known, { property: 'level', value: 'TRANSACTION' })).toEqual(['service:b', 'service:c']);
    expect(keysNextTo(graph, ['service:c', 'service:d']).sort()).toEqual(['service:b', 'service:e']);
    expect([keysByLinks(graph, 'atLeast', 3), keysByLinks(graph, 'atMost', 1)]).toEqual([['service:b'], ['service:d']]);
  });

  it('counts the values of each property, and leaves out long texts', () => {
    expect([...factTable(graph.things, known)].map(([name, values]) => [name, [...values]])).toEqual([
      [
        'level',
        [
          ['WHOLE', 1],
          ['TRANSACTION', 2],
        ],
      ],
      [
        'position',
        [
          ['1', 1],
          ['5', 1],
          ['3', 1],
        ],
      ],
    ]);
  });
});

const words: PictureWords = {
  relationship: (type) => type,
  hidden: (count) => `+${count}`,
  invented: 'invented',
  groupName: ({ of, label }) => of?.name ?? label,
  partOf: (name) => `part of ${name}`,
  holds: (count) => `${count} things`,
  value: (_property, value) => value,
};
const draw = (given: Partial<typeof view>, facts = known) => {
  const seen = { ...view, ...given };
  const shown = deriveGraph(seen, facts);
  return drawPicture(groupGraph(shown, seen, facts, 'apart'), seen, facts, scalesOf(shown.things, seen, facts), words);
};

describe('looks', () => {
  it('come from any property: colour, shape, size and words', () => {
    const { things } = draw({ looks: { colour: 'level', icon: 'level', size: 'position', words: 'level' } });
    const [a, b, c, d] = things;
    expect([a?.colour, b?.colour, c?.colour, d?.colour]).toEqual([1, 0, 0, null]);
    expect(new Set([a?.shape, b?.shape, d?.shape]).size).toBe(3);
    expect([a?.size, d?.size]).toEqual([1, 1]);
    expect(b?.size).toBeGreaterThan(c?.size ?? 9);
    expect(b?.caption.split('\n')).toContain('TRANSACTION');
  });

  it('rules mark what has one value', () => {
    expect(draw({ rules: [{ property: 'level', value: 'WHOLE', mark: 'thick' }] }).things.map(({ marks }) => marks)).toEqual([
      ['thick'],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('ways between two things', () => {
  const thing = (id: string) => ({ id: `service:${id}`, name: id, label: 'Service', illustrative: false });
  const step = (from: string, to: string) => ({ from: `service:${from}`, to: `service:${to}`, relationship: 'REQUIRES', sources: [] });
  const ends = { from: 'service:a', to: 'service:c' };
  const withWays = withPath(
    known,
    ends,
    toPathAnswer({
      moreWays: false,
      ways: [
        { things: ['a', 'b', 'c'].map(thing), steps: [step('a', 'b'), step('b', 'c')] },
        { things: ['a', 'e', 'c'].map(thing), steps: [step('a', 'e'), step('e', 'c')] },
      ],
    }),
  );
  const bright = (every: boolean) => {
    const { things, links } = draw({ paths: [{ ...ends, every }] }, withWays);
    return [things.filter(({ dim }) => !dim).map(({ id }) => id), links.filter(({ dim }) => !dim).length];
  };

  it('dim the rest, things and links: of the first way, or of every way as short', () => {
    expect(bright(false)).toEqual([['service:a', 'service:b', 'service:c'], 2]);
    expect(bright(true)).toEqual([['service:a', 'service:b', 'service:c', 'service:e'], 4]);
  });
});

describe('days on which something changes', () => {
  const named = (key: string) => ({ key, name: key });
  const ticks = ticksOf([
    { of: named('o:a'), relationship: 'PART_OF', direction: 'OUT', other: named('o:b'), from: '2016-07-14', to: '2023-02-07' },
    { of: named('o:b'), relationship: 'PART_OF', direction: 'IN', other: named('o:a'), from: '2016-07-14', to: '2023-02-07' },
    { of: named('o:a'), relationship: 'PART_OF', direction: 'OUT', other: named('o:c'), from: '2023-02-07', to: null },
  ]);

  it('are told once, whichever end they were seen from', () => {
    expect(
      ticks.map(({ on, changes }) => [
        on,
        ...changes.map(({ of, other, begins }) => `${of.key} ${other.key} ${begins ? 'begins' : 'ends'}`),
      ]),
    ).toEqual([
      ['2016-07-14', 'o:a o:b begins'],
      ['2023-02-07', 'o:a o:b ends', 'o:a o:c begins'],
    ]);
  });

  it('a date stands on the last day that is not after it', () => {
    expect([
      placeOf(ticks, '2000-01-01'),
      placeOf(ticks, '2016-07-14'),
      placeOf(ticks, '2020-01-01'),
      placeOf(ticks, '2024-01-01'),
      placeOf(ticks, null),
    ]).toEqual([-1, 0, 0, 1, 2]);
  });
});
