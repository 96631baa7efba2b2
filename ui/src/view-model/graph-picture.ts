import type { ExploreView, Mark, StyleRule } from './explore-view.js';
import type { ShownGraph, ShownThing } from './graph-derive.js';
import { groupKeyOf, type GroupedGraph, type ThingGroup } from './graph-groups.js';
import { pathKey, type Known } from './graph-known.js';

/** One thing as it is drawn. */
export interface DrawnThing {
  readonly key: string;
  /** Name, and below it the department's and what is hidden. */
  readonly caption: string;
  readonly label: string;
  /** Index into the palette; null: no department known. */
  readonly colour: number | null;
  readonly group: string;
  readonly illustrative: boolean;
  readonly marked: boolean;
  /** Not on a way that was asked for. */
  readonly dim: boolean;
  readonly marks: readonly Mark[];
  /** 1 for one thing; a group grows with what it holds. */
  readonly size: number;
  readonly pin: { readonly x: number; readonly y: number } | null;
}

export interface DrawnLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly caption: string;
  readonly directed: boolean;
  /** 1 for one link; counted links are thicker. */
  readonly weight: number;
}

export interface Picture {
  readonly things: readonly DrawnThing[];
  readonly links: readonly DrawnLink[];
}

/** Words that the picture needs, so that it can be made without the dictionary. */
export interface PictureWords {
  readonly relationship: (type: string) => string;
  readonly hidden: (count: number) => string;
  readonly invented: string;
  readonly groupName: (group: ThingGroup) => string;
  readonly holds: (count: number) => string;
}

/** Each department's colour by order of appearance in the alphabet of keys, so that it does not change as things join. */
export const departmentColours = (things: readonly Pick<ShownThing, 'departments'>[]): ReadonlyMap<string, number> => {
  const keys = [...new Set(things.flatMap((thing) => thing.departments?.[0]?.key ?? []))].sort();
  return new Map(keys.map((key, at) => [key, at]));
};

const holdsRule = (rule: StyleRule, thing: ShownThing, known: Known): boolean =>
  rule.property === 'kind' ? thing.kind === rule.value
  : rule.property === 'label' ? thing.label === rule.value
  : (known.facts.get(thing.key)?.said.some(({ name, value }) => name === rule.property && value === rule.value) ?? false);

const shorten = (name: string): string => (name.length > 48 ? `${name.slice(0, 46).trimEnd()}…` : name);

export const drawApart = (graph: ShownGraph, view: ExploreView, known: Known, words: PictureWords): Picture => {
  const colours = departmentColours(graph.things);
  const onWays = new Set(view.paths.flatMap((ends) => known.paths.get(pathKey(ends))?.things.map(({ key }) => key) ?? []));
  const pins = new Map(view.pins.map((pin) => [pin.key, pin]));
  return {
    things: graph.things.map((thing) => ({
      key: thing.key, label: thing.label, group: groupKeyOf(thing), illustrative: thing.illustrative, marked: thing.marked, dim: onWays.size > 0 && !onWays.has(thing.key), size: 1,
      colour: thing.departments?.[0] ? (colours.get(thing.departments[0].key) ?? null) : null,
      caption: [shorten(thing.name), ...(thing.departments ?? []).filter(({ key }) => key !== thing.key).slice(0, 1).map(({ name }) => `(${shorten(name)})`),
        ...(thing.illustrative ? [words.invented] : []), ...(thing.hidden ? [words.hidden(thing.hidden)] : [])].join('\n'),
      marks: view.rules.filter((rule) => holdsRule(rule, thing, known)).map(({ mark }) => mark),
      pin: pins.get(thing.key) ?? null,
    })),
    links: graph.links.map((link) => ({ id: link.id, from: link.from, to: link.to, caption: words.relationship(link.type), directed: !link.undirected, weight: 1 })),
  };
};

export const drawGrouped = ({ groups, links }: GroupedGraph, words: PictureWords): Picture => {
  const colours = departmentColours(groups);
  return {
    things: groups.map((group) => ({
      key: group.key, label: group.label ?? 'Department', group: group.key, illustrative: group.members.some(({ illustrative }) => illustrative), marked: false, dim: false, marks: [],
      colour: group.departments[0] ? (colours.get(group.departments[0].key) ?? null) : null,
      caption: `${words.groupName(group)}\n${words.holds(group.members.length)}`, size: 1 + Math.log2(group.members.length + 1) / 3, pin: null,
    })),
    links: links.map((link) => ({ id: link.id, from: link.from, to: link.to, caption: String(link.count), directed: false, weight: 1 + Math.log2(link.count) })),
  };
};
