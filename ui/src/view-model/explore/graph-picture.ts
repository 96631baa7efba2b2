import type { ExploreView, Mark, StyleRule } from './explore-view.js';
import type { ShownThing } from './graph-derive.js';
import { valuesOf } from './graph-facts.js';
import type { GroupedGraph, Part, PartLink, ThingGroup } from './graph-groups.js';
import { waysShown, type Known } from './graph-known.js';
import type { Scales } from './graph-scales.js';

/** One thing, one group's part of a thing, or one group, as it is drawn. */
export interface DrawnThing {
  readonly id: string;
  /** Key of the thing; null for a group. */
  readonly of: string | null;
  /** Name, and below it what else its look says. */
  readonly caption: string;
  readonly shape: string;
  /** Index into the palette; null: nothing known. */
  readonly colour: number | null;
  /** What lies in one lane or circle. */
  readonly group: string;
  /** The box that it is drawn in. */
  readonly box: string | null;
  readonly illustrative: boolean;
  readonly marked: boolean;
  /** Not on a way that was asked for. */
  readonly dim: boolean;
  readonly marks: readonly Mark[];
  /** 1 for a thing as usual; a group grows with what it holds. */
  readonly size: number;
  readonly pin: { readonly x: number; readonly y: number } | null;
}

export interface DrawnLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly caption: string;
  readonly directed: boolean;
  /** Joins two parts of one thing. */
  readonly same: boolean;
  readonly dim: boolean;
  /** How many links it stands for; more are thicker. */
  readonly count: number;
  /** An end of it is a group. */
  readonly counted: boolean;
}

export interface DrawnBox {
  readonly id: string;
  readonly caption: string;
}

export interface Picture {
  readonly things: readonly DrawnThing[];
  readonly links: readonly DrawnLink[];
  readonly boxes: readonly DrawnBox[];
}

/** Words that the picture needs, so that it can be made without the dictionary. */
export interface PictureWords {
  readonly relationship: (type: string) => string;
  readonly hidden: (count: number) => string;
  readonly invented: string;
  readonly groupName: (group: ThingGroup) => string;
  readonly partOf: (group: string) => string;
  readonly holds: (count: number) => string;
  /** A value as a reader would write it, a key by its name. */
  readonly value: (property: string, value: string) => string;
}

const holdsRule = (rule: StyleRule, thing: ShownThing, known: Known): boolean => valuesOf(thing, rule.property, known).includes(rule.value);

const shorten = (name: string): string => (name.length > 48 ? `${name.slice(0, 46).trimEnd()}…` : name);
const boxId = (group: string): string => `box ${group}`;
const sizeOfGroup = (count: number): number => 1 + Math.log2(count + 1) / 3;

/** What is drawn of a grouped graph. */
export const drawPicture = (grouped: GroupedGraph, view: ExploreView, known: Known, scales: Scales, words: PictureWords): Picture => {
  const ways = view.paths.flatMap((ends) => waysShown(known, ends));
  const [onWays, linksOnWays] = [
    new Set(ways.flatMap(({ things }) => things.map(({ key }) => key))),
    new Set(ways.flatMap(({ links }) => links.map(({ type, from, to }) => `${type} ${from} ${to}`))),
  ];
  const pins = new Map(view.pins.map((pin) => [pin.key, pin]));
  const groupOf = new Map(grouped.groups.flatMap((group) => group.members.map(({ key }) => [key, group.key] as const)));
  const { words: wordsBy } = view.looks;

  const captionOf = (thing: ShownThing, partOf: ThingGroup | null, boxed: boolean): string => {
    const department = boxed ? undefined : (thing.departments ?? []).find(({ key }) => key !== thing.key);
    return [
      shorten(thing.name),
      ...(partOf ? [`(${words.partOf(shorten(words.groupName(partOf)))})`] : department ? [`(${shorten(department.name)})`] : []),
      ...(wordsBy === null
        ? []
        : valuesOf(thing, wordsBy, known)
            .slice(0, 2)
            .map((value) => shorten(words.value(wordsBy, value)))),
      ...(thing.illustrative ? [words.invented] : []),
      ...(thing.hidden ? [words.hidden(thing.hidden)] : []),
    ].join('\n');
  };
  const drawPart = (part: Part): DrawnThing => {
    if (part.is === 'group') {
      const { group } = part;
      return {
        id: part.id,
        of: null,
        shape: group.of === null ? group.label : 'Department',
        group: group.key,
        box: null,
        illustrative: group.members.some(({ illustrative }) => illustrative),
        marked: false,
        marks: [],
        pin: null,
        dim: onWays.size > 0 && !group.members.some(({ key }) => onWays.has(key)),
        colour: group.of === null ? null : (scales.colours.get(group.of.key) ?? null),
        caption: `${shorten(words.groupName(group))}\n${words.holds(group.members.length)}`,
        size: sizeOfGroup(group.members.length),
      };
    }
    const { thing, box, partOf } = part;
    const pin = partOf ? undefined : pins.get(thing.key);
    return {
      id: part.id,
      of: thing.key,
      shape: scales.shapeOf(thing),
      group: box ?? groupOf.get(thing.key) ?? '',
      box: box === null ? null : boxId(box),
      illustrative: thing.illustrative,
      marked: thing.marked,
      dim: onWays.size > 0 && !onWays.has(thing.key),
      size: scales.sizeOf(thing),
      colour: (partOf?.of && scales.colours.get(partOf.of.key)) ?? scales.colourOf(thing),
      caption: captionOf(thing, partOf, box !== null),
      marks: view.rules.filter((rule) => holdsRule(rule, thing, known)).map(({ mark }) => mark),
      pin: pin ? { x: pin.x, y: pin.y } : null,
    };
  };
  const rolled = new Set(grouped.parts.flatMap((part) => (part.is === 'group' ? [part.id] : [])));
  const drawLink = ({ id, from, to, links }: PartLink): DrawnLink => {
    const counted = rolled.has(from) || rolled.has(to);
    const [first] = links;
    return {
      id,
      from,
      to,
      counted,
      same: links.length === 0,
      count: Math.max(1, links.length),
      directed: !counted && first !== undefined && !first.undirected,
      caption: counted ? String(links.length) : first ? words.relationship(first.type) : '',
      dim: onWays.size > 0 && !links.some(({ type, from: start, to: end }) => linksOnWays.has(`${type} ${start} ${end}`)),
    };
  };
  return {
    things: grouped.parts.map(drawPart),
    links: grouped.links.map(drawLink),
    boxes: grouped.boxes.map((group) => ({ id: boxId(group.key), caption: words.groupName(group) })),
  };
};
