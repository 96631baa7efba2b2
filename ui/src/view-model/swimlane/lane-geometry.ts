import type { Cell, Route, Sizes } from './lane-types.js';

export const screenSizes: Sizes = {
  names: 168,
  box: { width: 150, height: 66 },
  text: 13,
  smallText: 11,
  labelText: 12,
  line: 16,
  lines: 3,
  aroundName: 34,
  numberInName: false,
  labelHeight: 22,
  lanePad: 20,
  slotGap: 18,
  corridor: 14,
  corridorWithLabel: 28,
  labelRow: 26,
  track: 14,
  gutterLeft: 20,
  gutterRight: 26,
  margin: 16,
};

/** How many rows of labels a lane needs inside its upper and its lower edge beyond the one that sits on the edge. */
export interface LabelRows {
  readonly above: number;
  readonly below: number;
}

export interface LaneHeights {
  readonly laneTop: readonly number[];
  readonly laneHeight: readonly number[];
  readonly total: number;
  readonly slotTop: (cell: Cell) => number;
  readonly corridorY: (lane: number, corridor: number) => number;
}

/** The upright measures of every lane: label rows, rows of boxes, the band at its foot. */
export const laneHeights = (
  count: number,
  cells: readonly Cell[],
  routes: readonly Route[],
  rows: readonly LabelRows[],
  size: Sizes,
): LaneHeights => {
  const laneTop: number[] = [];
  const laneHeight: number[] = [];
  const firstSlot: number[] = [];
  const corridors: number[][] = [];
  let y = 0;
  for (let lane = 0; lane < count; lane++) {
    const slots = Math.max(1, ...cells.filter((cell) => cell.lane === lane).map((cell) => cell.slot + 1));
    const slotsHeight = slots * size.box.height + (slots - 1) * size.slotGap;
    const { above = 0, below = 0 } = rows[lane] ?? {};
    laneTop.push(y);
    firstSlot.push(y + size.lanePad + above * size.labelRow);
    let foot = firstSlot[lane]! + slotsHeight;
    const own: number[] = [];
    for (const labelled of corridorsOf(lane, routes)) {
      const height = labelled ? size.corridorWithLabel : size.corridor;
      own.push(foot + height / 2 + 2);
      foot += height;
    }
    corridors.push(own);
    y = foot + size.lanePad + below * size.labelRow;
    laneHeight.push(y - laneTop[lane]!);
  }
  return {
    laneTop,
    laneHeight,
    total: y,
    slotTop: (cell) => firstSlot[cell.lane]! + cell.slot * (size.box.height + size.slotGap),
    corridorY: (lane, corridor) => corridors[lane]![corridor]!,
  };
};

/** For each corridor of a lane from the top, whether a label stands in it. */
const corridorsOf = (lane: number, routes: readonly Route[]): boolean[] => {
  const labelled: boolean[] = [];
  for (const { corridor, line } of routes) {
    if (corridor === null || corridor.lane !== lane) continue;
    labelled[corridor.index] = (labelled[corridor.index] ?? false) || line.label !== '' || line.pins > 0;
  }
  return Array.from(labelled, (one) => one ?? false);
};
