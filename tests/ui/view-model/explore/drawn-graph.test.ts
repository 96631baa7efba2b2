import { describe, expect, it } from '@jest/globals';
import { box, graphsByQuestion, placeGraph } from '../../../../ui/src/view-model/explore/drawn-graph.js';
import { chartWords } from '../chart-words.js';

const named = (id: string) => ({ id: `service:${id}`, name: id });
const graphOf = (question: string, answer: object) => graphsByQuestion[question]!(answer as Record<string, unknown>, chartWords);

describe('the drawn graph', () => {
  it('of a way runs from one end to the other and its words with it, whichever way its relationships point', () => {
    const graph = graphOf('connectingPath', {
      from: named('a'),
      to: named('c'),
      things: [named('a'), named('b'), named('c')],
      steps: [
        { from: 'service:a', to: 'service:b', relationship: 'REQUIRES' },
        { from: 'service:c', to: 'service:b', relationship: 'OWNS' },
      ],
    });
    expect(graph.nodes.map(({ name, asked }) => [name, asked])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ]);
    expect(graph.links.map(({ from, to, said }) => [from, to, said])).toEqual([
      ['service:a', 'service:b', 'requires'],
      ['service:b', 'service:c', 'owns by'],
    ]);
  });

  it('of several ways has each thing and each link once', () => {
    const step = (from: string, to: string) => ({ from: `service:${from}`, to: `service:${to}`, relationship: 'REQUIRES' });
    const ways = [
      { things: ['a', 'b', 'd'].map(named), steps: [step('a', 'b'), step('b', 'd')] },
      { things: ['a', 'c', 'd'].map(named), steps: [step('a', 'c'), step('c', 'd')] },
    ];
    expect(graphOf('connectingPath', { from: named('a'), to: named('d'), ways: [...ways, ways[0]] })).toMatchObject({
      nodes: { length: 4 },
      links: { length: 4 },
    });
  });

  it('of what must be done before leads to the service, of what hangs on it away', () => {
    const services = [
      { service: named('b'), hops: 1, through: [named('a')] },
      { service: named('c'), hops: 2, through: [named('b')] },
    ];
    const ends = (question: string) =>
      graphOf(question, { service: named('a'), services }).links.map(({ from, to }) => `${from.slice(8)}${to.slice(8)}`);
    expect(ends('servicesAfter')).toEqual(['ab', 'bc']);
    expect(ends('servicesBefore')).toEqual(['ba', 'cb']);
  });

  it('says where one team holds several links', () => {
    expect(
      graphOf('singleThreads', {
        onlyLinks: [
          { between: [named('a'), named('b')], only: 'TEAM' },
          { between: [named('b'), named('c')], only: 'TIE' },
        ],
      }).links.map(({ said }) => said),
    ).toEqual(['one team', '']);
  });
});

describe('placeGraph', () => {
  const { nodes, links, width, height } = placeGraph({
    nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, asked: false })),
    links: [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
      ['d', 'nowhere'],
    ].map(([from, to]) => ({ from: from!, to: to!, said: '', directed: true })),
  });

  it('keeps boxes apart and inside the picture', () => {
    for (const [at, one] of nodes.entries()) {
      expect(one.x - box.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.y - box.height / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + box.width / 2).toBeLessThanOrEqual(width);
      expect(one.y + box.height / 2).toBeLessThanOrEqual(height);
      for (const other of nodes.slice(at + 1))
        expect(Math.abs(one.x - other.x) >= box.width || Math.abs(one.y - other.y) >= box.height).toBe(true);
    }
  });

  it('draws lines from edge to edge, and none to what is not there', () => {
    expect(links).toHaveLength(4);
    expect(links[0]).toMatchObject({ x1: nodes[0]!.x + box.width / 2, x2: nodes[1]!.x - box.width / 2 });
  });
});
