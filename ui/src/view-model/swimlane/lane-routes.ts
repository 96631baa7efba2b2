import { groupBy } from '../group-by.js';
import type { LaneHeights } from './lane-geometry.js';
import type { Cell, LaneLine, Route, Sizes } from './lane-types.js';

export const planRoutes = (cells: readonly Cell[], lines: readonly LaneLine[], returning: ReadonlySet<LaneLine>): Route[] => {
  const byStep = groupBy(cells, (cell) => cell.step);
  const taken: (readonly [number, number])[][][] = [];
  return lines.map((line): Route => {
    const { from, to } = nearest(byStep.get(line.from)!, byStep.get(line.to)!);
    const blocked =
      to.rank <= from.rank ||
      cells.some((cell) => cell.lane === from.lane && cell.slot === from.slot && cell.rank > from.rank && cell.rank < to.rank);
    return { line, from, to, returning: returning.has(line), corridor: blocked ? takeCorridor(from, to, (taken[from.lane] ??= [])) : null };
  });
};

/** Two lines share a corridor when no gutter holds an upright part of both and their level parts do not overlap. */
const takeCorridor = (from: Cell, to: Cell, rows: (readonly [number, number])[][]) => {
  const [first, last] = [from.rank + 1, to.rank];
  const span = [Math.min(first, last), Math.max(first, last)] as const;
  let index = rows.findIndex((spans) => spans.every(([start, end]) => end < span[0] || span[1] < start));
  if (index < 0) index = rows.push([]) - 1;
  rows[index]!.push(span);
  return { lane: from.lane, index };
};

/** Of the boxes of two steps, the two whose lanes lie nearest to each other. */
const nearest = (froms: readonly Cell[], tos: readonly Cell[]): { from: Cell; to: Cell } => {
  let best = { from: froms[0]!, to: tos[0]! };
  for (const from of froms)
    for (const to of tos) if (Math.abs(from.lane - to.lane) < Math.abs(best.from.lane - best.to.lane)) best = { from, to };
  return best;
};

/** Where a line leaves its source's right edge and reaches its target's left edge. */
export interface Ports {
  readonly leaves: readonly number[];
  readonly reaches: readonly number[];
}

/** Spreads the ends of lines over the edges of their boxes so that lines from one box do not cross each other. */
export const routePorts = (cells: readonly Cell[], routes: readonly Route[], heights: LaneHeights, size: Sizes): Ports => {
  const leaves = routes.map(() => 0);
  const reaches = routes.map(() => 0);
  const level = (cell: Cell) => heights.slotTop(cell);
  for (const cell of cells) {
    const top = level(cell);
    const out = routes.map((_, at) => at).filter((at) => routes[at]!.from === cell);
    // Upwards first, the nearer the higher; then level; then downwards, the nearer the lower; what dives into the band last.
    const turn = (at: number) => (routes[at]!.corridor ? 3 : Math.sign(level(routes[at]!.to) - top));
    out.sort(
      (a, b) =>
        turn(a) - turn(b) ||
        (routes[a]!.to.rank - routes[b]!.to.rank) * (turn(a) < 0 ? 1 : -1) ||
        level(routes[a]!.to) - level(routes[b]!.to) ||
        a - b,
    );
    spread(out, top, leaves, size);
    const into = routes.map((_, at) => at).filter((at) => routes[at]!.to === cell);
    const arrival = (at: number) =>
      routes[at]!.corridor ? heights.corridorY(routes[at]!.corridor!.lane, routes[at]!.corridor!.index) : level(routes[at]!.from);
    into.sort((a, b) => arrival(a) - arrival(b) || a - b);
    spread(into, top, reaches, size);
  }
  straighten(routes, leaves, reaches);
  return { leaves, reaches };
};

const spread = (routes: readonly number[], top: number, ys: number[], size: Sizes): void => {
  const gap = Math.min(16, (size.box.height - 14) / Math.max(1, routes.length - 1));
  for (const [at, route] of routes.entries()) ys[route] = top + size.box.height / 2 + (at - (routes.length - 1) / 2) * gap;
};

/** A line between neighbours on one row is drawn straight where the other ends on either box leave room for it. */
const straighten = (routes: readonly Route[], leaves: number[], reaches: number[]): void => {
  const clear = (ys: readonly number[], at: number, y: number, same: 'from' | 'to') =>
    routes.every((other, index) => index === at || other[same] !== routes[at]![same] || Math.abs(ys[index]! - y) >= 9);
  for (const [at, { from, to, corridor }] of routes.entries()) {
    if (corridor || from.lane !== to.lane || from.slot !== to.slot || leaves[at] === reaches[at]) continue;
    if (clear(reaches, at, leaves[at]!, 'to')) reaches[at] = leaves[at]!;
    else if (clear(leaves, at, reaches[at]!, 'from')) leaves[at] = reaches[at]!;
  }
};
