/** One step as the swimlane draws it: a box in each of its lanes. */
export interface LaneStep {
  readonly id: string;
  readonly name: string;
  /** At least one; two owners mean two boxes joined by a bar. */
  readonly lanes: readonly string[];
  /** A second, quieter line in the box, such as who delivers. */
  readonly note: string | null;
}

export interface LaneLine {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** What stands on the boundary that the line crosses; empty for none. */
  readonly label: string;
  /** Reports pinned to this line. */
  readonly pins: number;
}

/** What `laneLayout` draws; steps in time order, lanes in order of appearance. */
export interface LaneJourney {
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly steps: readonly LaneStep[];
  readonly lines: readonly LaneLine[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

export interface BoxDrawn extends Area {
  readonly step: string;
  readonly lane: string;
  readonly lines: readonly string[];
  readonly note: string | null;
}

export interface LineDrawn {
  readonly key: string;
  readonly points: readonly Point[];
  readonly returning: boolean;
  readonly label: (Area & { readonly lines: readonly string[] }) | null;
  /** Where the mark of its class stands: the middle of the longest part that nothing covers. */
  readonly mark: Point & { readonly upright: boolean };
}

/** All lengths of a drawing, in px. */
export interface Sizes {
  /** Left of the lanes, for their names. */
  readonly names: number;
  readonly box: { readonly width: number; readonly height: number };
  /** Of the names of steps and everything else that is written, and what is quieter than it. */
  readonly text: number;
  readonly smallText: number;
  readonly labelText: number;
  /** From one line of a name to the next, and the most lines of it. */
  readonly line: number;
  readonly lines: number;
  /** Of a box's width, what its name leaves free. */
  readonly aroundName: number;
  /** Whether a step's number stands before its name, or in the corner of its box. */
  readonly numberInName: boolean;
  readonly labelHeight: number;
  /** Free above and below the boxes of a lane; half a label reaches into it. */
  readonly lanePad: number;
  readonly slotGap: number;
  readonly corridor: number;
  readonly corridorWithLabel: number;
  readonly labelRow: number;
  readonly track: number;
  /** Free right of a box (the bar of two owners) and left of one (the arrow's head). */
  readonly gutterLeft: number;
  readonly gutterRight: number;
  readonly margin: number;
}

/** Everything in px, from the top left. */
export interface LaneLayout {
  readonly sizes: Sizes;
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly id: string; readonly name: string; readonly y: number; readonly height: number }[];
  readonly boxes: readonly BoxDrawn[];
  readonly bars: readonly { readonly step: string; readonly x: number; readonly top: number; readonly bottom: number }[];
  readonly lines: readonly LineDrawn[];
}

/** A box before it has a place in px: its lane from the top, its column and its row within the lane. */
export interface Cell {
  readonly step: string;
  readonly lane: number;
  readonly rank: number;
  readonly slot: number;
}

/** The way of one line: straight to the gutter before its target, or first down to the band at the foot of its source's lane. */
export interface Route {
  readonly line: LaneLine;
  readonly from: Cell;
  readonly to: Cell;
  readonly returning: boolean;
  readonly corridor: { readonly lane: number; readonly index: number } | null;
}
