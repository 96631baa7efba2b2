import { isSameGroup, type Expansion } from './explore-view.js';
import { hiddenIn, otherEnd, type ShownGraph, type ShownThing } from './graph-derive.js';
import type { Group, Known, Link } from './graph-known.js';
import { nodeLabels } from '#graph-schema/labels';

/** How many more of a group one press brings. */
export const atOnce = 20;

/** A row of the list: a thing, one of its links, or what is hidden beside it. */
export type ListRow =
  | { readonly is: 'thing'; readonly id: string; readonly thing: ShownThing; readonly open: boolean }
  | {
      readonly is: 'link';
      readonly id: string;
      readonly parent: string;
      readonly link: Link;
      readonly direction: Expansion['direction'];
      readonly other: ShownThing;
    }
  | { readonly is: 'more'; readonly id: string; readonly parent: string; readonly group: GroupState };

/** A group of neighbours with what is hidden of it and what one press would do. */
export interface GroupState {
  /** Of the kind of relationship, whichever thing it is of. */
  readonly id: string;
  readonly group: Group;
  readonly hidden: number;
  /** The expansion that brought it, if any. */
  readonly expanded: Expansion | null;
  /** The expansion that shows the next ones; null when nothing more can be drawn. */
  readonly next: Expansion | null;
}

const byText = new Intl.Collator('en-GB').compare;
const rank = (label: string) => (nodeLabels as readonly string[]).indexOf(label);
/** Kinds in the order of the model, then by name. */
export const inOrder = (a: { label: string; name: string; key: string }, b: { label: string; name: string; key: string }): number =>
  rank(a.label) - rank(b.label) || byText(a.name, b.name) || (a.key < b.key ? -1 : 1);

/** Enough of the group that `more` of those not on screen join. */
const takeFor = (group: Group, keys: ReadonlySet<string>, more: number): number => {
  let missing = 0;
  for (const [at, key] of group.others.entries()) if (!keys.has(key) && ++missing === more) return at + 1;
  return group.others.length;
};

export const groupStates = (
  of: string,
  known: Known,
  keys: ReadonlySet<string>,
  expansions: readonly Expansion[],
  most = atOnce,
): GroupState[] =>
  (known.groups.get(of) ?? []).map((group) => {
    const asked = { of, relationship: group.relationship, direction: group.direction, label: group.label };
    const reachable = group.others.some((key) => !keys.has(key));
    return {
      id: `${group.relationship} ${group.direction} ${group.label}`,
      group,
      hidden: hiddenIn(group, keys),
      expanded: expansions.find((expansion) => isSameGroup(expansion, asked)) ?? null,
      next: reachable ? { ...asked, take: takeFor(group, keys, most) } : null,
    };
  });

/** The whole list: things in order, each open one with its links and what is hidden beside it. */
export const listRows = (
  graph: ShownGraph,
  known: Known,
  expansions: readonly Expansion[],
  opened: ReadonlySet<string>,
  wanted: string,
): ListRow[] => {
  const things = new Map(graph.things.map((thing) => [thing.key, thing]));
  const text = wanted.trim().toLowerCase();
  const linksOf = new Map<string, Link[]>();
  for (const link of graph.links)
    for (const end of new Set([link.from, link.to])) if (opened.has(end)) linksOf.set(end, [...(linksOf.get(end) ?? []), link]);
  return graph.things
    .filter((thing) => thing.name.toLowerCase().includes(text))
    .sort(inOrder)
    .flatMap((thing): ListRow[] => {
      const open = opened.has(thing.key);
      const row: ListRow = { is: 'thing', id: thing.key, thing, open };
      if (!open) return [row];
      const links = (linksOf.get(thing.key) ?? [])
        .flatMap((link): Extract<ListRow, { is: 'link' }>[] => {
          const end = otherEnd(link, thing.key);
          const other = things.get(end.key);
          return other ? [{ is: 'link', id: `${thing.key} ${link.id}`, parent: thing.key, link, direction: end.direction, other }] : [];
        })
        .sort((a, b) => byText(a.link.type, b.link.type) || byText(a.direction, b.direction) || inOrder(a.other, b.other));
      const more = groupStates(thing.key, known, graph.keys, expansions)
        .filter(({ hidden }) => hidden > 0)
        .map((group): ListRow => ({ is: 'more', id: `${thing.key} +${group.id}`, parent: thing.key, group }));
      return [row, ...links, ...more];
    });
};
