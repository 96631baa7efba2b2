import type { LaneHeights } from './lane-geometry.js';
import type { Ports } from './lane-routes.js';
import type { Cell, Route, Sizes } from './lane-types.js';
import { trackOrder, type Upright } from './track-order.js';

/** Level places: each column's left edge, and the x of each line's upright parts. */
export interface Tracks {
  readonly columns: readonly number[];
  /** Right after the source; only where the line goes through the band at the foot of a lane. */
  readonly first: readonly (number | null)[];
  /** In the gutter before the target; null when the line is straight. */
  readonly last: readonly (number | null)[];
  readonly width: number;
}

interface Piece extends Upright {
  readonly route: number;
  readonly part: 'first' | 'last';
}

/** The upright pieces of all lines by the gutter that they stand in; gutter g lies before column g. */
const piecesByGutter = (routes: readonly Route[], { leaves, reaches }: Ports, heights: LaneHeights): Map<number, Piece[]> => {
  const gutters = new Map<number, Piece[]>();
  const add = (gutter: number, route: number, part: Piece['part'], ends: Upright['ends']) => {
    const ys = ends.map((end) => end.y);
    const piece = { route, part, ends, top: Math.min(...ys), bottom: Math.max(...ys) };
    gutters.set(gutter, [...(gutters.get(gutter) ?? []), piece]);
  };
  for (const [at, { from, to, corridor }] of routes.entries()) {
    const [start, end] = [leaves[at]!, reaches[at]!];
    if (!corridor) {
      if (start !== end)
        add(to.rank, at, 'last', [
          { y: start, side: 'left' },
          { y: end, side: 'right' },
        ]);
      continue;
    }
    const y = heights.corridorY(corridor.lane, corridor.index);
    const forward = to.rank > from.rank + 1;
    add(from.rank + 1, at, 'first', [
      { y: start, side: 'left' },
      { y, side: forward ? 'right' : 'left' },
    ]);
    add(to.rank, at, 'last', [
      { y, side: forward ? 'left' : 'right' },
      { y: end, side: 'right' },
    ]);
  }
  return gutters;
};

export const layTracks = (cells: readonly Cell[], routes: readonly Route[], ports: Ports, heights: LaneHeights, size: Sizes): Tracks => {
  const gutters = piecesByGutter(routes, ports, heights);
  const last = routes.map((): number | null => null);
  const first = routes.map((): number | null => null);
  const columnCount = Math.max(0, ...cells.map((cell) => cell.rank + 1));
  const columns: number[] = [];
  let x = 0;
  for (let gutter = 0; gutter <= columnCount; gutter++) {
    const pieces = gutters.get(gutter) ?? [];
    x += gutter === 0 ? size.margin : size.gutterLeft;
    for (const [at, index] of trackOrder(pieces).entries()) {
      const { route, part } = pieces[index]!;
      (part === 'first' ? first : last)[route] = x + at * size.track;
    }
    x +=
      Math.max(0, pieces.length - 1) * size.track +
      (gutter === columnCount || (gutter === 0 && pieces.length === 0) ? 0 : size.gutterRight);
    if (gutter === columnCount) break;
    columns.push(x);
    x += size.box.width;
  }
  return { columns, first, last, width: x + size.margin };
};
