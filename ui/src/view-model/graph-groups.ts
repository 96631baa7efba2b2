import { mostApart, type ExploreView } from './explore-view.js';
import type { ShownGraph, ShownThing } from './graph-derive.js';
import type { Named } from './graph-known.js';

/** Things that one department answers for, or of one kind where no department does. */
export interface ThingGroup {
  readonly key: string;
  readonly departments: readonly Named[];
  /** Set when no department is known: the kind of thing. */
  readonly label: string | null;
  readonly members: readonly ShownThing[];
}

/** All links between two groups, counted. */
export interface CountedLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface GroupedGraph {
  readonly groups: readonly ThingGroup[];
  readonly links: readonly CountedLink[];
  /** Links that stay inside a group. */
  readonly inside: number;
}

/** Two departments that share a thing make a group of their own: neither holds it alone. */
export const groupKeyOf = ({ departments, label }: Pick<ShownThing, 'departments' | 'label'>): string =>
  departments?.length ? `group ${departments.map(({ key }) => key).sort().join('+')}` : `kind ${label}`;

export const groupGraph = ({ things, links }: Pick<ShownGraph, 'things' | 'links'>): GroupedGraph => {
  const groupOf = new Map(things.map((thing) => [thing.key, groupKeyOf(thing)]));
  const members = new Map<string, ShownThing[]>();
  for (const thing of things) {
    const key = groupKeyOf(thing);
    const list = members.get(key);
    if (list) list.push(thing);
    else members.set(key, [thing]);
  }
  const counts = new Map<string, CountedLink>();
  let inside = 0;
  for (const link of links) {
    const [from, to] = [groupOf.get(link.from), groupOf.get(link.to)].sort() as [string, string];
    if (from === to) {
      inside += 1;
      continue;
    }
    const id = `${from}|${to}`;
    counts.set(id, { id, from, to, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  const groups = [...members].map(([key, list]): ThingGroup => {
    const departments = list[0]?.departments ?? [];
    return { key, departments, label: departments.length ? null : (list[0]?.label ?? null), members: list };
  });
  return { groups: groups.sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1)), links: [...counts.values()], inside };
};

/** Whether the picture shows groups: asked for, or too many things to draw well. */
export const isGrouped = (view: Pick<ExploreView, 'together'>, shown: number): boolean => view.together === 'departments' || (view.together === 'auto' && shown > mostApart);
