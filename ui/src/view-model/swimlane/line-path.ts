import type { Point } from './lane-types.js';

const between = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(1, distance / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

const text = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** An SVG path along level and upright stretches, with corners rounded by at most `radius` px. */
export const pathOf = (points: readonly Point[], radius = 6): string => {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${text(first)}`;
  for (const [at, corner] of rest.entries()) {
    const [before, after] = [at === 0 ? first : rest[at - 1]!, rest[at + 1]];
    if (!after) return `${path}L${text(corner)}`;
    // Half of a stretch at most, so that two corners never meet.
    const reach = Math.min(
      radius,
      Math.hypot(corner.x - before.x, corner.y - before.y) / 2,
      Math.hypot(after.x - corner.x, after.y - corner.y) / 2,
    );
    path += `L${text(between(corner, before, reach))}Q${text(corner)} ${text(between(corner, after, reach))}`;
  }
  return path;
};

/** The line without `gap` px around `mark`, which lies on it: what a missing link looks like. */
export const cutAt = (points: readonly Point[], mark: Point, gap: number): [Point[], Point[]] => {
  for (let at = 0; at + 1 < points.length; at++) {
    const [from, to] = [points[at]!, points[at + 1]!];
    const upright = from.x === to.x;
    const inside = upright
      ? mark.x === from.x && mark.y >= Math.min(from.y, to.y) && mark.y <= Math.max(from.y, to.y)
      : mark.y === from.y && mark.x >= Math.min(from.x, to.x) && mark.x <= Math.max(from.x, to.x);
    if (inside)
      return [
        [...points.slice(0, at + 1), between(mark, from, gap / 2)],
        [between(mark, to, gap / 2), ...points.slice(at + 1)],
      ];
  }
  return [[...points], []];
};
