import { mostApart, type ExploreView, type Grouping } from './explore-view.js';
import { otherEnd, type ShownGraph, type ShownThing } from './graph-derive.js';
import type { Known, Link, Named } from './graph-known.js';

/** Things that belong together: of one department, one profession or one natural group; where there is none, of one kind. */
export interface ThingGroup {
  readonly key: string;
  /** The department or profession; null for the things that none answers for, which `label` names. */
  readonly of: Named | null;
  readonly label: string;
  readonly members: readonly ShownThing[];
}

/** What is drawn in one place: a group rolled up, or a thing, or one group's part of a thing that several share. */
export type Part =
  | { readonly id: string; readonly is: 'group'; readonly group: ThingGroup }
  | {
      readonly id: string;
      readonly is: 'thing';
      readonly thing: ShownThing;
      readonly box: string | null;
      readonly partOf: ThingGroup | null;
    };

export interface PartLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The links that it stands for; none where it joins the parts of one thing. */
  readonly links: readonly Link[];
}

/** What is drawn, and where it belongs. */
export interface GroupedGraph {
  /** The largest first. */
  readonly groups: readonly ThingGroup[];
  readonly parts: readonly Part[];
  /** Groups that are drawn as boxes around their things. */
  readonly boxes: readonly ThingGroup[];
  readonly links: readonly PartLink[];
  /** Links that stay inside a rolled-up group. */
  readonly inside: number;
}

/** How a view groups: not at all, into boxes, or rolled up. */
export type Rolling = 'apart' | 'boxed' | 'rolled';

export const rollingOf = (view: Pick<ExploreView, 'together' | 'arrangement'>, shown: number): Rolling =>
  view.together === 'groups' || (view.together === 'auto' && shown > mostApart)
    ? 'rolled'
    : view.arrangement === 'circles' || view.arrangement === 'lanes'
      ? 'boxed'
      : 'apart';

/** The groups of a thing; several where it is shared, none where nothing says. */
const groupsOfThing = (thing: ShownThing, by: Grouping, known: Known, linksOf: ReadonlyMap<string, readonly Link[]>): readonly Named[] => {
  if (by === 'department') return thing.departments ?? [];
  if (by === 'profession') return known.facts.get(thing.key)?.professions ?? [];
  const services =
    thing.label === 'Step'
      ? (linksOf.get(thing.key) ?? []).flatMap((link) => (link.type === 'USES' ? [otherEnd(link, thing.key).key] : []))
      : [thing.key];
  return [...new Map(services.flatMap((key) => known.naturalGroups?.get(key) ?? []).map((group) => [group.key, group])).values()];
};

/** Every thing with its groups, and every group with its things. */
const gather = (graph: Pick<ShownGraph, 'things' | 'links'>, by: Grouping, known: Known) => {
  const linksOf = new Map<string, Link[]>();
  if (by === 'natural')
    for (const link of graph.links) for (const end of [link.from, link.to]) linksOf.set(end, [...(linksOf.get(end) ?? []), link]);
  const groups = new Map<string, { of: Named | null; label: string; members: ShownThing[] }>();
  const keysOf = new Map<string, readonly string[]>();
  for (const thing of graph.things) {
    const own = groupsOfThing(thing, by, known, linksOf);
    const places = own.length ? own.map((of) => ({ key: of.key, of })) : [{ key: `kind:${thing.label}`, of: null }];
    keysOf.set(
      thing.key,
      places.map(({ key }) => key),
    );
    for (const { key, of } of places) {
      const group = groups.get(key);
      if (group) group.members.push(thing);
      else groups.set(key, { of, label: thing.label, members: [thing] });
    }
  }
  const all = [...groups]
    .map(([key, group]): ThingGroup => ({ key, ...group }))
    .sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1));
  return { all, keysOf };
};

const apart = ({ things, links }: Pick<ShownGraph, 'things' | 'links'>, groups: readonly ThingGroup[]): GroupedGraph => ({
  groups,
  boxes: [],
  inside: 0,
  parts: things.map((thing) => ({ id: thing.key, is: 'thing', thing, box: null, partOf: null })),
  links: links.map((link) => ({ id: link.id, from: link.from, to: link.to, links: [link] })),
});

/** What a view draws of a graph: things, parts of shared things in each of their groups, and groups rolled up with the links between them counted. */
export const groupGraph = (
  graph: Pick<ShownGraph, 'things' | 'links'>,
  view: Pick<ExploreView, 'groupBy' | 'openGroups'>,
  known: Known,
  rolling: Rolling,
): GroupedGraph => {
  const { all, keysOf } = gather(graph, view.groupBy, known);
  if (rolling === 'apart') return apart(graph, all);
  const opened = new Set(view.openGroups);
  const boxes = rolling === 'boxed' ? all : all.filter(({ key }) => opened.has(key));
  const boxed = new Set(boxes.map(({ key }) => key));
  const idIn = (thing: string, group: string): string =>
    !boxed.has(group) ? `group ${group}` : (keysOf.get(thing)?.length ?? 1) > 1 ? `${thing}@${group}` : thing;
  const parts = all.flatMap((group): Part[] =>
    !boxed.has(group.key)
      ? [{ id: `group ${group.key}`, is: 'group', group }]
      : group.members.map((thing) => ({
          id: idIn(thing.key, group.key),
          is: 'thing',
          thing,
          box: group.key,
          partOf: (keysOf.get(thing.key)?.length ?? 1) > 1 ? group : null,
        })),
  );
  const drawn = new Map<string, PartLink & { links: Link[] }>();
  let inside = 0;
  for (const link of graph.links) {
    const [from, to] = [keysOf.get(link.from) ?? [], keysOf.get(link.to) ?? []];
    const shared = from.filter((group) => to.includes(group));
    // Two things that share a group meet there; else each group of the one is linked to each of the other.
    const pairs = shared.length ? shared.map((group) => [group, group] as const) : from.flatMap((a) => to.map((b) => [a, b] as const));
    let stays = true;
    for (const [a, b] of pairs) {
      const [start, end] = [idIn(link.from, a), idIn(link.to, b)];
      if (start === end) continue;
      stays = false;
      const counted = !boxed.has(a) || !boxed.has(b);
      const [x, y] = counted && start > end ? [end, start] : [start, end];
      const id = counted ? `${x}|${y}` : `${link.id}|${x}|${y}`;
      const before = drawn.get(id);
      if (before) before.links.push(link);
      else drawn.set(id, { id, from: x, to: y, links: [link] });
    }
    if (stays) inside += 1;
  }
  const joins = graph.things.flatMap((thing): PartLink[] => {
    const own = (keysOf.get(thing.key) ?? []).filter((key) => boxed.has(key));
    return own
      .slice(1)
      .map((key, at) => ({ id: `same ${thing.key} ${key}`, from: idIn(thing.key, own[at] ?? ''), to: idIn(thing.key, key), links: [] }));
  });
  return { groups: all, parts, boxes, links: [...drawn.values(), ...joins], inside };
};
