import { isSameGroup, type Direction, type ExploreView, type FactIs } from './explore-view.js';
import { valuesOf } from './graph-facts.js';
import { waysShown, type Group, type Known, type Link, type Named, type Thing } from './graph-known.js';

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
  /** Of each fact that is switched off, in the order of the view: how many things it alone or with others hides. */
  readonly byFact: readonly number[];
  /** Things that are kept, whatever is switched off: what the key counts. */
  readonly kept: readonly Thing[];
  readonly labels: ReadonlyMap<string, number>;
  readonly relationships: ReadonlyMap<string, number>;
}

/** Where a view starts. */
export const startKeys = (view: Pick<ExploreView, 'starts' | 'everything'>, known: Known): readonly string[] => [
  ...view.starts,
  ...(view.everything ? (known.everything?.keys ?? []) : []),
];

/** Keys in the order in which they came: starts, what each expansion brought, what lies on paths. */
export const presentKeys = (
  view: Pick<ExploreView, 'starts' | 'everything' | 'expansions' | 'relationshipsOff' | 'paths'>,
  known: Known,
): ReadonlySet<string> => {
  const off = new Set(view.relationshipsOff);
  const present = new Set(startKeys(view, known).filter((key) => known.things.has(key)));
  for (const ends of view.paths) for (const way of waysShown(known, ends)) for (const thing of way.things) present.add(thing.key);
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
  const isOff = factFilter(view.factsOff, known);
  const shown = kept.filter((thing) => !labelsOff.has(thing.label) && !isOff(thing));
  const keys = new Set(shown.map((thing) => thing.key));
  const linked = [...known.links.values()].filter((link) => keys.has(link.from) && keys.has(link.to));
  const links = linked.filter((link) => !relationshipsOff.has(link.type));
  const degrees = countBy(
    links.flatMap((link) => (link.from === link.to ? [link.from] : [link.from, link.to])),
    (key) => key,
  );
  const pinned = new Set(view.pins.map((pin) => pin.key));
  const marked = new Set(view.marked);
  return {
    things: shown.map((thing) => ({
      ...thing,
      departments: known.facts.get(thing.key)?.departments ?? null,
      degree: degrees.get(thing.key) ?? 0,
      hidden: hiddenBeside(known.groups.get(thing.key), keys),
      pinned: pinned.has(thing.key),
      marked: marked.has(thing.key),
    })),
    links,
    keys,
    present: all.length,
    byHand,
    byOnly: all.length - byHand.length - kept.length,
    byLabel: countBy(
      kept.filter((thing) => labelsOff.has(thing.label)),
      (thing) => thing.label,
    ),
    byFact: view.factsOff.map(
      ({ property, value }) => kept.filter((thing) => isOff(thing) && valuesOf(thing, property, known).includes(value)).length,
    ),
    kept,
    labels: countBy(kept, (thing) => thing.label),
    relationships: countBy(linked, (link) => link.type),
  };
};

/** Hides a thing when all that is known of one of its properties is switched off; what two departments own goes only with both. */
const factFilter = (factsOff: readonly FactIs[], known: Known): ((thing: Thing) => boolean) => {
  const off = new Map<string, Set<string>>();
  for (const { property, value } of factsOff) off.set(property, (off.get(property) ?? new Set()).add(value));
  return (thing) =>
    [...off].some(([property, values]) => {
      const own = valuesOf(thing, property, known);
      return own.length > 0 && own.every((value) => values.has(value));
    });
};

const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
};

const hiddenBeside = (groups: readonly Group[] | undefined, keys: ReadonlySet<string>): number | null =>
  groups ? groups.reduce((sum, group) => sum + hiddenIn(group, keys), 0) : null;

/** How many neighbours of this group are not on screen. */
export const hiddenIn = (group: Group, keys: ReadonlySet<string>): number =>
  group.beyond + group.others.filter((key) => !keys.has(key)).length;

/** The other end of a link seen from `key`, and which way the link then goes. */
export const otherEnd = (link: Link, key: string): { key: string; direction: Direction } => ({
  key: link.from === key ? link.to : link.from,
  direction: link.undirected ? 'BOTH' : link.from === key ? 'OUT' : 'IN',
});
