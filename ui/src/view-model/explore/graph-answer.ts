import { relationships } from '#graph-schema/relationships';
import type { Direction } from './explore-view.js';
import type { Facts, Group, Link, Named, PathAnswer, Said, SourceFact, Thing, ThingAnswer, Way } from './graph-known.js';

/** What the API says, as far as the explorer reads it. An `id` there is a key here. */
export interface SourceData {
  id: string;
  name: string;
  publisher?: string | null;
  url?: string | null;
  retrieved?: string | null;
  kind: string;
}
export interface NamedData {
  id: string;
  name: string;
}
export interface ThingData extends NamedData {
  label: string;
  illustrative: boolean;
}
export interface NeighbourData extends ThingData {
  kind?: string | null;
  from?: string | null;
  to?: string | null;
  properties: readonly Said[];
  sources: readonly SourceData[];
}
export interface GroupData {
  relationship: string;
  direction: string;
  label: string;
  total: number;
  hidden: number;
  neighbours: readonly NeighbourData[];
}
interface OwnedData {
  owners?: readonly { departments: readonly NamedData[] }[];
  teams?: readonly PractisingData[];
}
interface PractisingData {
  professions?: readonly { profession: NamedData }[];
}
/** Whatever fields the thing's own type has. */
export interface NodeData extends NamedData, OwnedData, PractisingData {
  illustrative: boolean;
  neighbourGroups: readonly GroupData[];
  departments?: readonly NamedData[];
  services?: readonly OwnedData[];
  organisation?: { departments: readonly NamedData[] } | null;
  sources?: readonly SourceData[];
  [property: string]: unknown;
}

const undirectedTypes = new Set<string>(relationships.filter((relationship) => 'undirected' in relationship).map(({ type }) => type));

const toThing = ({ id, name, label, illustrative }: ThingData, kind: string | null): Thing => ({
  key: id,
  name,
  label,
  illustrative,
  kind,
});
const toSource = ({ id, name, publisher, url, retrieved, kind }: SourceData): SourceFact => ({
  key: id,
  name,
  publisher: publisher ?? null,
  url: url ?? null,
  retrieved: retrieved ?? null,
  kind,
});
const toNamed = ({ id, name }: NamedData): Named => ({ key: id, name });

const toLink = (centre: string, { relationship, direction }: GroupData, neighbour: NeighbourData): Link => {
  const undirected = direction === 'BOTH' || undirectedTypes.has(relationship);
  const inward = undirected ? neighbour.id < centre : direction === 'IN';
  const [from, to] = inward ? [neighbour.id, centre] : [centre, neighbour.id];
  const kind = neighbour.properties.find(({ name }) => name === 'kind')?.value ?? '';
  return {
    id: [relationship, from, to, kind, neighbour.from ?? ''].join('|'),
    type: relationship,
    from,
    to,
    undirected,
    since: neighbour.from ?? null,
    until: neighbour.to ?? null,
    said: neighbour.properties,
    sources: neighbour.sources.map(toSource),
  };
};

const toGroup = (group: GroupData): Group => ({
  relationship: group.relationship,
  direction: group.direction as Direction,
  label: group.label,
  total: group.total,
  beyond: group.hidden,
  others: [...new Set(group.neighbours.map(({ id }) => id))],
});

const departmentsOf = (node: NodeData, key: string): readonly Named[] => {
  const owners = [
    ...(node.owners ?? []),
    ...(node.services ?? []).flatMap((service) => service.owners ?? []),
    ...(node.organisation ? [node.organisation] : []),
  ];
  const all = [...(node.departments ?? []), ...owners.flatMap((owner) => owner.departments)].map(toNamed);
  return [...new Map(all.map((department) => [department.key, department])).values()].sort((a, b) =>
    a.key === key ? -1 : b.key === key ? 1 : a.key < b.key ? -1 : 1,
  );
};

const uniqueByKey = (all: readonly Named[]): Named[] =>
  [...new Map(all.map((one) => [one.key, one])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));

/** Of a team its own; of a service those of its teams; of a step those of its services. */
const professionsOf = (node: NodeData): Named[] => {
  const teams = [node, ...(node.teams ?? []), ...(node.services ?? []).flatMap((service) => service.teams ?? [])];
  return uniqueByKey(teams.flatMap((team) => team.professions ?? []).map(({ profession }) => toNamed(profession)));
};

const besides = new Set([
  '__typename',
  'id',
  'name',
  'illustrative',
  'neighbourGroups',
  'departments',
  'owners',
  'services',
  'organisation',
  'sources',
  'teams',
  'professions',
]);

const toFacts = (node: NodeData, label: string): Facts => ({
  departments: departmentsOf(node, node.id),
  professions: label === 'Profession' ? [toNamed(node)] : professionsOf(node),
  said: Object.entries(node).flatMap(([name, value]) =>
    besides.has(name) || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      ? []
      : [{ name, value: String(value) }],
  ),
  sources: (node.sources ?? []).map(toSource),
});

const kinds = new Set(['kind', 'level', 'activity', 'family']);

/** One thing of an answer as the explorer keeps it. */
export const toThingAnswer = (label: string, node: NodeData): ThingAnswer => {
  const facts = toFacts(node, label);
  const groups = node.neighbourGroups;
  return {
    thing: toThing({ ...node, label }, facts.said.find(({ name }) => kinds.has(name))?.value ?? null),
    groups: groups.map(toGroup),
    things: groups.flatMap((group) => group.neighbours.map((neighbour) => toThing(neighbour, neighbour.kind ?? null))),
    links: groups.flatMap((group) => group.neighbours.map((neighbour) => toLink(node.id, group, neighbour))),
    facts,
  };
};

interface WayData {
  readonly things: readonly ThingData[];
  readonly steps: readonly { from: string; to: string; relationship: string; sources: readonly SourceData[] }[];
}

// Its links are told from others by their ends, so those without a direction have their ends in the same order as everywhere.
const toWayLink = ({ from, to, relationship, sources }: WayData['steps'][number]): Link => {
  const undirected = undirectedTypes.has(relationship);
  const [start, end] = undirected && to < from ? [to, from] : [from, to];
  return {
    id: [relationship, start, end, '', ''].join('|'),
    type: relationship,
    from: start,
    to: end,
    undirected,
    since: null,
    until: null,
    said: [],
    sources: sources.map(toSource),
  };
};

export const toPathAnswer = ({ ways, moreWays }: { ways: readonly WayData[]; moreWays: boolean }): PathAnswer => ({
  ways: ways.map(({ things, steps }): Way => ({ things: things.map((thing) => toThing(thing, null)), links: steps.map(toWayLink) })),
  more: moreWays,
});
