/** How a picture is arranged. */
export const arrangements = ['force', 'layered', 'lanes', 'circles'] as const;
export type Arrangement = (typeof arrangements)[number];
export const directions = ['OUT', 'IN', 'BOTH'] as const;
export type Direction = (typeof directions)[number];
/** What things are grouped by. */
export const groupings = ['department', 'profession', 'natural'] as const;
export type Grouping = (typeof groupings)[number];

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

/** Things whose property has this value. */
export interface FactIs {
  readonly property: string;
  readonly value: string;
}

/** A rule of style: they are drawn with this mark. */
export interface StyleRule extends FactIs {
  readonly mark: Mark;
}
export const marks = ['large', 'thick', 'double', 'dashed'] as const;
export type Mark = (typeof marks)[number];

/** What a property can decide about how each thing is drawn. */
export const looks = ['colour', 'icon', 'size', 'words'] as const;
export type Look = (typeof looks)[number];

export interface PathEnds {
  readonly from: string;
  readonly to: string;
  /** Every way of the least length, not only the first. */
  readonly every: boolean;
}

/** All that the address holds: the same view and the same facts give the same things on screen. */
export interface ExploreView {
  readonly starts: readonly string[];
  /** Whether it starts from every step and service on the map. */
  readonly everything: boolean;
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
  /** A thing is hidden when every value that it has of the property is here. */
  readonly factsOff: readonly FactIs[];
  readonly paths: readonly PathEnds[];
  readonly rules: readonly StyleRule[];
  /** The property that decides each look; null: as usual. */
  readonly looks: Readonly<Record<Look, string | null>>;
  readonly arrangement: Arrangement;
  /** `auto` rolls up to groups above what can be drawn well. */
  readonly together: 'auto' | 'groups' | 'apart';
  readonly groupBy: Grouping;
  /** Groups that are taken apart while the others stay rolled up. */
  readonly openGroups: readonly string[];
  readonly beside: 'list' | 'table';
  /** YYYY-MM-DD, null for today. */
  readonly asAt: string | null;
}

export const usualLooks: ExploreView['looks'] = { colour: null, icon: null, size: null, words: null };

export const emptyView: ExploreView = {
  starts: [],
  everything: false,
  expansions: [],
  hidden: [],
  only: [],
  pins: [],
  marked: [],
  selected: null,
  labelsOff: [],
  relationshipsOff: [],
  factsOff: [],
  paths: [],
  rules: [],
  looks: usualLooks,
  arrangement: 'force',
  together: 'auto',
  groupBy: 'department',
  openGroups: [],
  beside: 'list',
  asAt: null,
};

/** Above this many things the rolled-up picture comes first. */
export const mostApart = 300;

export const isSameGroup = (a: Omit<Expansion, 'take'>, b: Omit<Expansion, 'take'>): boolean =>
  a.of === b.of && a.relationship === b.relationship && a.direction === b.direction && a.label === b.label;
export const isSameFact = (a: FactIs, b: FactIs): boolean => a.property === b.property && a.value === b.value;
export const isSamePath = (a: Omit<PathEnds, 'every'>, b: Omit<PathEnds, 'every'>): boolean => a.from === b.from && a.to === b.to;
