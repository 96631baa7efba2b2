import type { LaneHeights } from './lane-geometry.js';
import { labelEdge, labelOf, labelSpan, type PlacedRows } from './lane-labels.js';
import type { Ports } from './lane-routes.js';
import type { Tracks } from './lane-tracks.js';
import type { Area, LineDrawn, Point, Route, Sizes } from './lane-types.js';

export const drawLines = (
  routes: readonly Route[],
  ports: Ports,
  tracks: Tracks,
  rows: readonly PlacedRows[],
  heights: LaneHeights,
  size: Sizes,
): LineDrawn[] => {
  const drawn = routes.map((route, at) => {
    const points = pointsOf(route, at, ports, tracks, heights, size);
    return { key: route.line.key, points, returning: route.returning, label: placeLabel(route, at, points, tracks, rows, heights, size) };
  });
  const labels = drawn.flatMap(({ label }) => label ?? []);
  const marks: Point[] = [];
  return drawn.map((line) => {
    const mark = markOf(line.points, labels, marks);
    marks.push(mark);
    return { ...line, mark };
  });
};

const pointsOf = (
  { from, to, corridor }: Route,
  at: number,
  { leaves, reaches }: Ports,
  tracks: Tracks,
  heights: LaneHeights,
  size: Sizes,
): Point[] => {
  const start = { x: tracks.columns[from.rank]! + size.box.width, y: leaves[at]! };
  const end = { x: tracks.columns[to.rank]!, y: reaches[at]! };
  const [first, last] = [tracks.first[at] ?? null, tracks.last[at] ?? null];
  if (corridor && first !== null && last !== null) {
    const y = heights.corridorY(corridor.lane, corridor.index);
    return [start, { x: first, y: start.y }, { x: first, y }, { x: last, y }, { x: last, y: end.y }, end];
  }
  return last === null ? [start, end] : [start, { x: last, y: start.y }, { x: last, y: end.y }, end];
};

const placeLabel = (
  route: Route,
  at: number,
  points: readonly Point[],
  tracks: Tracks,
  rows: readonly PlacedRows[],
  heights: LaneHeights,
  size: Sizes,
): LineDrawn['label'] => {
  const label = labelOf(route, size);
  if (!label) return null;
  const edge = labelEdge(route);
  const x = tracks.last[at] ?? null;
  const area = (left: number, middle: number) => ({
    x: left,
    y: middle - size.labelHeight / 2,
    width: label.width,
    height: size.labelHeight,
    lines: label.lines,
  });
  if (edge && x !== null) {
    const inwards = (rows[edge.lane]!.rowOf.get(at) ?? 0) * size.labelRow;
    const y =
      edge.edge === 'above'
        ? heights.laneTop[edge.lane]! + inwards
        : heights.laneTop[edge.lane]! + heights.laneHeight[edge.lane]! - inwards;
    return area(labelSpan(x, label.width, tracks.width).left, y);
  }
  // Beside its source: in the band at the foot of the lane, or on the level part inside one lane.
  const [a, b] = route.corridor ? [points[2]!, points[3]!] : [points[0]!, points[1]!];
  // Between two boxes of one lane there may be no room for words, which the list and the spoken label have; a pin always fits.
  const fits = route.corridor !== null || label.width + 16 <= Math.abs(b.x - a.x);
  if (!fits) return route.line.pins > 0 ? { ...area(a.x + 4, a.y), width: size.labelHeight + 2, lines: [] } : null;
  const left = route.corridor && b.x < a.x ? a.x - label.width - 8 : a.x + 8;
  return area(labelSpan(left + label.width / 2, label.width, tracks.width).left, a.y);
};

interface Stretch {
  readonly from: Point;
  readonly to: Point;
  readonly upright: boolean;
}

/** Between the middles of two marks, and from a mark's middle to a label. */
const apart = { marks: 22, label: 11 };
/** A mark keeps this far from the ends of its stretch, where lines bend and arrows stand. */
const fromEnd = 14;
const step = 4;

/** The middle of the longest part of the line that no label and no earlier mark covers; the middle of its longest stretch where everything is covered. */
const markOf = (points: readonly Point[], labels: readonly Area[], earlier: readonly Point[]): LineDrawn['mark'] => {
  const stretches = points
    .slice(1)
    .map((to, at): Stretch => ({ from: points[at]!, to, upright: points[at]!.x === to.x }))
    .sort(byLength);
  const { from, to, upright } = stretches.flatMap((stretch) => openParts(stretch, labels, earlier)).sort(byLength)[0] ?? stretches[0]!;
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, upright };
};

const lengthOf = ({ from, to }: Stretch): number => Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
const byLength = (a: Stretch, b: Stretch): number => lengthOf(b) - lengthOf(a);

/** The runs of places along a stretch at which a mark covers nothing. */
const openParts = ({ from, to, upright }: Stretch, labels: readonly Area[], earlier: readonly Point[]): Stretch[] => {
  const length = lengthOf({ from, to, upright });
  const places: Point[] = [];
  for (let along = fromEnd; along <= length - fromEnd; along += step)
    places.push({ x: from.x + ((to.x - from.x) * along) / length, y: from.y + ((to.y - from.y) * along) / length });
  const parts: Stretch[] = [];
  let start: Point | null = null;
  for (const [at, place] of places.entries()) {
    const open = isOpen(place, labels, earlier);
    if (open && !start) start = place;
    if (start && (!open || at + 1 === places.length)) {
      parts.push({ from: start, to: open ? place : places[at - 1]!, upright });
      start = null;
    }
  }
  return parts;
};

const isOpen = ({ x, y }: Point, labels: readonly Area[], earlier: readonly Point[]): boolean =>
  earlier.every((other) => Math.hypot(other.x - x, other.y - y) >= apart.marks) &&
  labels.every(
    (label) =>
      x < label.x - apart.label ||
      x > label.x + label.width + apart.label ||
      y < label.y - apart.label ||
      y > label.y + label.height + apart.label,
  );
