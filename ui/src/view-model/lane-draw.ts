import { size, type LaneHeights } from './lane-geometry.js';
import { labelEdge, labelHeight, labelOf, labelSpan, type PlacedRows } from './lane-labels.js';
import type { Ports } from './lane-routes.js';
import type { Tracks } from './lane-tracks.js';
import type { LineDrawn, Point, Route } from './lane-types.js';

export const drawLines = (routes: readonly Route[], ports: Ports, tracks: Tracks, rows: readonly PlacedRows[], heights: LaneHeights): LineDrawn[] => {
  const marks: Point[] = [];
  return routes.map((route, at) => {
    const points = pointsOf(route, at, ports, tracks, heights);
    const label = placeLabel(route, at, points, tracks, rows, heights);
    const mark = markOf(points, label, marks);
    marks.push(mark);
    return { key: route.line.key, points, returning: route.returning, label, mark };
  });
};

const pointsOf = ({ from, to, corridor }: Route, at: number, { leaves, reaches }: Ports, tracks: Tracks, heights: LaneHeights): Point[] => {
  const start = { x: tracks.columns[from.rank]! + size.box.width, y: leaves[at]! };
  const end = { x: tracks.columns[to.rank]!, y: reaches[at]! };
  const [first, last] = [tracks.first[at] ?? null, tracks.last[at] ?? null];
  if (corridor && first !== null && last !== null) {
    const y = heights.corridorY(corridor.lane, corridor.index);
    return [start, { x: first, y: start.y }, { x: first, y }, { x: last, y }, { x: last, y: end.y }, end];
  }
  return last === null ? [start, end] : [start, { x: last, y: start.y }, { x: last, y: end.y }, end];
};

const placeLabel = (route: Route, at: number, points: readonly Point[], tracks: Tracks, rows: readonly PlacedRows[], heights: LaneHeights): LineDrawn['label'] => {
  const label = labelOf(route);
  if (!label) return null;
  const edge = labelEdge(route);
  const x = tracks.last[at] ?? null;
  const area = (left: number, middle: number) => ({ x: left, y: middle - labelHeight / 2, width: label.width, height: labelHeight, lines: label.lines });
  if (edge && x !== null) {
    const inwards = (rows[edge.lane]!.rowOf.get(at) ?? 0) * size.labelRow;
    const y = edge.edge === 'above' ? heights.laneTop[edge.lane]! + inwards : heights.laneTop[edge.lane]! + heights.laneHeight[edge.lane]! - inwards;
    return area(labelSpan(x, label.width, tracks.width).left, y);
  }
  // Beside its source: in the band at the foot of the lane, or on the level part inside one lane.
  const [a, b] = route.corridor ? [points[2]!, points[3]!] : [points[0]!, points[1]!];
  // Between two boxes of one lane there may be no room for words, which the list and the spoken label have; a pin always fits.
  const fits = route.corridor !== null || label.width + 16 <= Math.abs(b.x - a.x);
  if (!fits) return route.line.pins > 0 ? { ...area(a.x + 4, a.y), width: 24, lines: [] } : null;
  const left = route.corridor && b.x < a.x ? a.x - label.width - 8 : a.x + 8;
  return area(labelSpan(left + label.width / 2, label.width, tracks.width).left, a.y);
};

interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

/** Where along its stretch a mark may stand, the best first: marks of lines side by side must not cover each other. */
const shares = [0.5, 0.36, 0.64, 0.24, 0.76];
const apart = 22;

const markOf = (points: readonly Point[], label: LineDrawn['label'], earlier: readonly Point[]): LineDrawn['mark'] => {
  let best: Stretch = { from: points[0]!, to: points[1]! };
  for (let at = 0; at + 1 < points.length; at++) {
    for (const stretch of uncovered({ from: points[at]!, to: points[at + 1]! }, label)) if (lengthOf(stretch) > lengthOf(best) || at === 0) best = stretch;
  }
  const { from, to } = best;
  const places = shares.map((share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }));
  const place = places.find(({ x, y }) => earlier.every((other) => Math.hypot(other.x - x, other.y - y) >= apart)) ?? places[0]!;
  return { ...place, upright: from.x === to.x };
};

const lengthOf = ({ from, to }: Stretch): number => Math.abs(from.x - to.x) + Math.abs(from.y - to.y);

/** The parts of an upright or level stretch that its label leaves open. */
const uncovered = (stretch: Stretch, label: LineDrawn['label']): Stretch[] => {
  if (!label) return [stretch];
  const { from, to } = stretch;
  const upright = from.x === to.x;
  const across = upright ? from.x : from.y;
  const [low, high] = upright ? [label.x, label.x + label.width] : [label.y, label.y + label.height];
  if (across < low || across > high) return [stretch];
  const [start, end] = upright ? [from.y, to.y].sort((a, b) => a - b) : [from.x, to.x].sort((a, b) => a - b);
  const [near, far] = upright ? [label.y, label.y + label.height] : [label.x, label.x + label.width];
  if (far <= start! || near >= end!) return [stretch];
  const point = (along: number): Point => (upright ? { x: from.x, y: along } : { x: along, y: from.y });
  return [
    { from: point(start!), to: point(Math.max(start!, near)) },
    { from: point(Math.min(end!, far)), to: point(end!) },
  ];
};
