/** How a picture is arranged. */
export const arrangements = ['force', 'layered', 'circles'] as const;
export type Arrangement = (typeof arrangements)[number];
export const directions = ['OUT', 'IN', 'BOTH'] as const;
export type Direction = (typeof directions)[number];

/** One group of neighbours that was asked for: these relationships of this thing, to things with this label. */
export interface Expansion {
  /** Key of the thing that was expanded. */
  readonly of: string;
  readonly relationship: string;
  readonly direction: Direction;
  readonly label: string;
  /** How many of the group are shown, in the order of the answer. */
  readonly take: number;
}

export interface Pin {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** A rule of style: things whose property has this value are marked. */
export interface StyleRule {
  readonly property: string;
  readonly value: string;
  readonly mark: Mark;
}
export const marks = ['large', 'thick', 'double', 'dashed'] as const;
export type Mark = (typeof marks)[number];

export interface PathEnds {
  readonly from: string;
  readonly to: string;
}

/** All that the address holds: the same view and the same facts give the same things on screen. */
export interface ExploreView {
  readonly starts: readonly string[];
  /** In the order in which they were made. */
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly string[];
  /** When not empty, only these are shown. */
  readonly only: readonly string[];
  readonly pins: readonly Pin[];
  readonly marked: readonly string[];
  readonly selected: string | null;
  readonly labelsOff: readonly string[];
  readonly relationshipsOff: readonly string[];
  readonly paths: readonly PathEnds[];
  readonly rules: readonly StyleRule[];
  readonly arrangement: Arrangement;
  /** `auto` groups by department above what can be drawn well. */
  readonly together: 'auto' | 'departments' | 'apart';
  readonly beside: 'list' | 'table';
  /** YYYY-MM-DD, null for today. */
  readonly asAt: string | null;
}

export const emptyView: ExploreView = {
  starts: [], expansions: [], hidden: [], only: [], pins: [], marked: [], selected: null, labelsOff: [], relationshipsOff: [], paths: [], rules: [],
  arrangement: 'force', together: 'auto', beside: 'list', asAt: null,
};

/** Above this many things the grouped picture comes first. */
export const mostApart = 300;

export const isSameGroup = (a: Omit<Expansion, 'take'>, b: Omit<Expansion, 'take'>): boolean =>
  a.of === b.of && a.relationship === b.relationship && a.direction === b.direction && a.label === b.label;
