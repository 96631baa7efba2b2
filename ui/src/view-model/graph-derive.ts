import { isSameGroup, type Direction, type ExploreView } from './explore-view.js';
import { pathKey, type Group, type Known, type Link, type Named, type Thing } from './graph-known.js';

/** A thing on screen with what is not on screen next to it. */
export interface ShownThing extends Thing {
  /** null: not asked yet. */
  readonly departments: readonly Named[] | null;
  /** Links on screen. */
  readonly degree: number;
  /** How many neighbours are not on screen; null: not asked yet. */
  readonly hidden: number | null;
  readonly pinned: boolean;
  readonly marked: boolean;
}

/** What a view shows of what is known: the only place that decides it. */
export interface ShownGraph {
  readonly things: readonly ShownThing[];
  readonly links: readonly Link[];
  readonly keys: ReadonlySet<string>;
  /** Things that the view brought in, hidden ones included. */
  readonly present: number;
  /** Counts of what each reason hides. */
  readonly byHand: readonly Thing[];
  readonly byOnly: number;
  readonly byLabel: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, number>;
  readonly relationships: ReadonlyMap<string, number>;
}

/** Keys in the order in which they came: starts, what each expansion brought, what lies on paths. */
export const presentKeys = (view: Pick<ExploreView, 'starts' | 'expansions' | 'relationshipsOff' | 'paths'>, known: Known): ReadonlySet<string> => {
  const off = new Set(view.relationshipsOff);
  const present = new Set(view.starts.filter((key) => known.things.has(key)));
  for (const ends of view.paths) for (const thing of known.paths.get(pathKey(ends))?.things ?? []) present.add(thing.key);
  for (const expansion of view.expansions) {
    if (off.has(expansion.relationship) || !present.has(expansion.of)) continue;
    const group = known.groups.get(expansion.of)?.find((candidate) => isSameGroup({ ...candidate, of: expansion.of }, expansion));
    for (const key of group?.others.slice(0, expansion.take) ?? []) present.add(key);
  }
  return present;
};

export const deriveGraph = (view: ExploreView, known: Known): ShownGraph => {
  const present = presentKeys(view, known);
  const hidden = new Set(view.hidden);
  const only = new Set(view.only);
  const labelsOff = new Set(view.labelsOff);
  const relationshipsOff = new Set(view.relationshipsOff);
  const all = [...present].flatMap((key) => known.things.get(key) ?? []);
  const byHand = all.filter((thing) => hidden.has(thing.key));
  const kept = all.filter((thing) => !hidden.has(thing.key) && (only.size === 0 || only.has(thing.key)));
  const shown = kept.filter((thing) => !labelsOff.has(thing.label));
  const keys = new Set(shown.map((thing) => thing.key));
  const linked = [...known.links.values()].filter((link) => keys.has(link.from) && keys.has(link.to));
  const links = linked.filter((link) => !relationshipsOff.has(link.type));
  const degrees = countBy(links.flatMap((link) => (link.from === link.to ? [link.from] : [link.from, link.to])), (key) => key);
  const pinned = new Set(view.pins.map((pin) => pin.key));
  const marked = new Set(view.marked);
  return {
    things: shown.map((thing) => ({
      ...thing, departments: known.facts.get(thing.key)?.departments ?? null, degree: degrees.get(thing.key) ?? 0,
      hidden: hiddenBeside(known.groups.get(thing.key), keys), pinned: pinned.has(thing.key), marked: marked.has(thing.key),
    })),
    links, keys, present: all.length, byHand, byOnly: all.length - byHand.length - kept.length,
    byLabel: countBy(kept.filter((thing) => labelsOff.has(thing.label)), (thing) => thing.label),
    labels: countBy(kept, (thing) => thing.label),
    relationships: countBy(linked, (link) => link.type),
  };
};

const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
};

const hiddenBeside = (groups: readonly Group[] | undefined, keys: ReadonlySet<string>): number | null =>
  groups ? groups.reduce((sum, group) => sum + hiddenIn(group, keys), 0) : null;

/** How many neighbours of this group are not on screen. */
export const hiddenIn = (group: Group, keys: ReadonlySet<string>): number => group.beyond + group.others.filter((key) => !keys.has(key)).length;

/** The other end of a link seen from `key`, and which way the link then goes. */
export const otherEnd = (link: Link, key: string): { key: string; direction: Direction } => ({
  key: link.from === key ? link.to : link.from,
  direction: link.undirected ? 'BOTH' : link.from === key ? 'OUT' : 'IN',
});
