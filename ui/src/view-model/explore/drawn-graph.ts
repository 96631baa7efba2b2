import type { Plain } from '../answers/answer-cells.js';
import { idOf, nameOf, recordsIn, type ChartWords } from '../answers/chart-facts.js';
import { layered } from './graph-layered.js';
import { uniqueThings } from '../unique-things.js';

export interface GraphNode {
  readonly id: string;
  readonly name: string;
  /** What was asked about is drawn with a heavy edge. */
  readonly asked: boolean;
}

export interface GraphLink {
  readonly from: string;
  readonly to: string;
  readonly said: string;
  readonly directed: boolean;
}

export interface SmallGraph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  /** x, y of the middle of each box, px. */
  readonly nodes: readonly (GraphNode & { readonly x: number; readonly y: number })[];
  readonly links: readonly (GraphLink & { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number })[];
}

/** Of each box, px. */
export const box = { width: 170, height: 50 } as const;
const margin = 12;
const stretched = 1.15;
const mostBoxes = 24;

/** Boxes in layers from left to right, lines from edge to edge. */
export const placeGraph = ({ nodes, links }: SmallGraph): PlacedGraph => {
  const place = new Map(nodes.map(({ id }, at) => [id, at]));
  const drawn = links.filter(({ from, to }) => place.has(from) && place.has(to) && from !== to);
  const xy = layered({ count: nodes.length, pairs: drawn.map(({ from, to }) => [place.get(from)!, place.get(to)!] as const) });
  const [xs, ys] = [nodes.map((_, at) => xy[at * 2]! * stretched), nodes.map((_, at) => xy[at * 2 + 1]!)];
  const [left, top] = [Math.min(0, ...xs), Math.min(0, ...ys)];
  const placed = nodes.map((node, at) => ({
    ...node,
    x: xs[at]! - left + box.width / 2 + margin,
    y: ys[at]! - top + box.height / 2 + margin,
  }));
  return {
    width: Math.max(0, ...placed.map(({ x }) => x)) + box.width / 2 + margin,
    height: Math.max(0, ...placed.map(({ y }) => y)) + box.height / 2 + margin,
    nodes: placed,
    links: drawn.map((link) => {
      const [a, b] = [placed[place.get(link.from)!]!, placed[place.get(link.to)!]!];
      const way = a.x === b.x ? 0 : a.x < b.x ? 1 : -1;
      // Side by side in one layer: from the bottom of one to the top of the other.
      return way === 0
        ? {
            ...link,
            x1: a.x,
            y1: a.y + (Math.sign(b.y - a.y) * box.height) / 2,
            x2: b.x,
            y2: b.y - (Math.sign(b.y - a.y) * box.height) / 2,
          }
        : { ...link, x1: a.x + (way * box.width) / 2, y1: a.y, x2: b.x - (way * box.width) / 2, y2: b.y };
    }),
  };
};

const thing = (value: unknown, asked = false): GraphNode => ({ id: idOf(value), name: nameOf(value), asked });

/** The way from one to the other runs left to right, and its words with it, whichever way a relationship points. */
const ways = (answer: Plain, { relationship: say }: ChartWords): SmallGraph => {
  const found = recordsIn(answer, 'ways').length > 0 ? recordsIn(answer, 'ways') : [answer];
  const ends = new Set([idOf(answer.from), idOf(answer.to)]);
  const nodes = uniqueThings(found.flatMap((way) => recordsIn(way, 'things').map((one) => thing(one, ends.has(idOf(one))))));
  const links = found.flatMap((way) => {
    const things = recordsIn(way, 'things').map(idOf);
    return recordsIn(way, 'steps').map(({ from, to, relationship }) => {
      const along = things.indexOf(String(from)) < things.indexOf(String(to));
      const [first, second] = along ? [from, to] : [to, from];
      return {
        id: `${String(from)} ${String(to)} ${String(relationship)}`,
        from: String(first),
        to: String(second),
        said: say(String(relationship), along ? 'OUT' : 'IN'),
        directed: true,
      };
    });
  });
  return { nodes, links: uniqueThings(links) };
};

/** What must be done before a service, or what hangs on it; each beside the services that it is next to. */
const chain =
  (after: boolean) =>
  (answer: Plain): SmallGraph => {
    const services = recordsIn(answer, 'services').slice(0, mostBoxes);
    return {
      nodes: [thing(answer.service, true), ...services.map(({ service }) => thing(service))],
      links: services.flatMap((record) =>
        recordsIn(record, 'through').map((near) => {
          const [one, other] = after ? [near, record.service] : [record.service, near];
          return { from: idOf(one), to: idOf(other), said: '', directed: true };
        }),
      ),
    };
  };

/** Organisations with only one working link between them on a journey. */
const onlyLinks = (answer: Plain, { oneTeam }: ChartWords): SmallGraph => {
  const found = recordsIn(answer, 'onlyLinks')
    .map(({ between, only }) => ({ ends: Array.isArray(between) ? between : [], only: String(only) }))
    .filter(({ ends }) => ends.length === 2);
  return {
    nodes: uniqueThings(found.flatMap(({ ends }) => ends.map((end) => thing(end)))),
    links: found.map(({ ends, only }) => ({
      from: idOf(ends[0]),
      to: idOf(ends[1]),
      said: only === 'TEAM' ? oneTeam : '',
      directed: false,
    })),
  };
};

/** What the drawn graph of each question shows. */
export const graphsByQuestion: Readonly<Record<string, (answer: Plain, words: ChartWords) => SmallGraph>> = {
  connectingPath: ways,
  servicesBefore: chain(false),
  servicesAfter: chain(true),
  singleThreads: onlyLinks,
};
