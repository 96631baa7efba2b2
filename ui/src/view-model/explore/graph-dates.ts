import type { Direction } from './explore-view.js';
import type { Named } from './graph-known.js';

/** A relationship of a thing with its recorded first and last day. */
export interface DatedLink {
  readonly of: Named;
  readonly relationship: string;
  readonly direction: Direction;
  readonly other: Named;
  readonly from: string | null;
  readonly to: string | null;
}

export interface DatedChange extends DatedLink {
  readonly begins: boolean;
}

/** A day on which something changes. */
export interface DateTick {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly changes: readonly DatedChange[];
}

// Seen from either end it is one relationship.
const idOf = ({ of, relationship, direction, other, from, to }: DatedLink): string =>
  [relationship, ...(direction === 'IN' ? [other.key, of.key] : [of.key, other.key]), from, to].join('|');

/** Every day on which a relationship begins or ends, oldest first. */
export const ticksOf = (dated: readonly DatedLink[]): DateTick[] => {
  const unique = [...new Map([...dated].reverse().map((link) => [idOf(link), link])).values()].reverse();
  const days = new Map<string, DatedChange[]>();
  const add = (on: string | null, change: DatedChange) => on !== null && days.set(on, [...(days.get(on) ?? []), change]);
  for (const link of unique) {
    add(link.to, { ...link, begins: false });
    add(link.from, { ...link, begins: true });
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([on, changes]) => ({ on, changes }));
};

/** Where a date stands among the days: on the last of them that is not after it; before the first, -1; today, behind all. */
export const placeOf = (ticks: readonly DateTick[], asAt: string | null): number =>
  asAt === null ? ticks.length : ticks.findLastIndex(({ on }) => on <= asAt);
