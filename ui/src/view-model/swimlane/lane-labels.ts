import type { LabelRows } from './lane-geometry.js';
import type { Route, Sizes } from './lane-types.js';
import type { Tracks } from './lane-tracks.js';
import { textWidth, wrapText } from './wrap-text.js';

/** The pill of a line: its text on one line, room for its pin. */
export const labelOf = ({ line }: Route, size: Sizes): { lines: string[]; width: number } | null => {
  if (line.label === '' && line.pins === 0) return null;
  const lines = wrapText(line.label, { size: size.labelText, width: Math.round(19.2 * size.labelText), most: 1, bold: true });
  const text = lines[0] === undefined ? 0 : textWidth(lines[0], size.labelText, true) + 20;
  return { lines, width: Math.round(text + (line.pins > 0 ? size.labelHeight + 2 : 0)) };
};

/** The edge on which a label stands: the boundary that the line reaches its target's lane by; null inside one lane or in a corridor. */
export const labelEdge = (route: Route): { lane: number; edge: 'above' | 'below' } | null => {
  if (route.corridor || route.from.lane === route.to.lane) return null;
  return { lane: route.to.lane, edge: route.from.lane < route.to.lane ? 'above' : 'below' };
};

export interface PlacedRows extends LabelRows {
  /** Row of each route's label by its index; 0 sits on the boundary, the next ones further inside the lane. */
  readonly rowOf: ReadonlyMap<number, number>;
}

/** Labels on one boundary that would cover each other go to further rows inside the lane that they lead to, and that lane grows. */
export const labelRows = (routes: readonly Route[], tracks: Tracks, laneCount: number, size: Sizes): PlacedRows[] => {
  const lanes = Array.from({ length: laneCount }, () => ({ above: 0, below: 0, rowOf: new Map<number, number>() }));
  // Row 0 is the boundary itself, which the lane above and the lane below share.
  const rows = new Map<string, Span[]>();
  const rowsKey = (lane: number, edge: 'above' | 'below', row: number) =>
    row === 0 ? `boundary ${edge === 'above' ? lane : lane + 1}` : `${edge} ${lane} ${row}`;
  const order = routes.map((_, at) => at).filter((at) => tracks.last[at] !== null);
  for (const at of order.sort((a, b) => tracks.last[a]! - tracks.last[b]! || a - b)) {
    const [label, place] = [labelOf(routes[at]!, size), labelEdge(routes[at]!)];
    if (!label || !place) continue;
    const span = labelSpan(tracks.last[at]!, label.width, tracks.width);
    let row = 0;
    while (rows.get(rowsKey(place.lane, place.edge, row))?.some(({ left, right }) => span.left < right + 6 && left < span.right + 6))
      row += 1;
    const key = rowsKey(place.lane, place.edge, row);
    rows.set(key, [...(rows.get(key) ?? []), span]);
    const lane = lanes[place.lane]!;
    lane.rowOf.set(at, row);
    lane[place.edge] = Math.max(lane[place.edge], row);
  }
  return lanes;
};

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Centred on the line, but never over the drawing's edge. */
export const labelSpan = (x: number, width: number, drawing: number): Span => {
  const left = Math.min(Math.max(2, x - width / 2), Math.max(2, drawing - width - 2));
  return { left, right: left + width };
};
