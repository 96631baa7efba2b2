import { relationships } from '#graph-schema/relationships';
import type { Direction } from './explore-view.js';
import type { Facts, Group, Link, Named, PathAnswer, Said, SourceFact, Thing, ThingAnswer } from './graph-known.js';

/** What the API says, as far as the explorer reads it. An `id` there is a key here. */
export interface SourceData { id: string; name: string; publisher?: string | null; url?: string | null; retrieved?: string | null; kind: string }
export interface NamedData { id: string; name: string }
export interface ThingData extends NamedData { label: string; illustrative: boolean }
export interface NeighbourData extends ThingData { kind?: string | null; from?: string | null; to?: string | null; properties: readonly Said[]; sources: readonly SourceData[] }
export interface GroupData { relationship: string; direction: string; label: string; total: number; hidden: number; neighbours: readonly NeighbourData[] }
export interface NeighboursData { thing: ThingData; groups: readonly GroupData[] }
interface OwnedData { owners?: readonly { departments: readonly NamedData[] }[] }
/** Whatever fields the thing's own type has. */
export interface NodeData extends NamedData, OwnedData {
  departments?: readonly NamedData[];
  services?: readonly OwnedData[];
  organisation?: { departments: readonly NamedData[] } | null;
  sources?: readonly SourceData[];
  [property: string]: unknown;
}

const undirectedTypes = new Set<string>(relationships.filter((relationship) => 'undirected' in relationship).map(({ type }) => type));

const toThing = ({ id, name, label, illustrative }: ThingData, kind: string | null): Thing => ({ key: id, name, label, illustrative, kind });
const toSource = ({ id, name, publisher, url, retrieved, kind }: SourceData): SourceFact => ({ key: id, name, publisher: publisher ?? null, url: url ?? null, retrieved: retrieved ?? null, kind });
const toNamed = ({ id, name }: NamedData): Named => ({ key: id, name });

const toLink = (centre: string, { relationship, direction }: GroupData, neighbour: NeighbourData): Link => {
  const undirected = direction === 'BOTH' || undirectedTypes.has(relationship);
  const inward = undirected ? neighbour.id < centre : direction === 'IN';
  const [from, to] = inward ? [neighbour.id, centre] : [centre, neighbour.id];
  const kind = neighbour.properties.find(({ name }) => name === 'kind')?.value ?? '';
  return {
    id: [relationship, from, to, kind, neighbour.from ?? ''].join('|'), type: relationship, from, to, undirected,
    since: neighbour.from ?? null, until: neighbour.to ?? null, said: neighbour.properties, sources: neighbour.sources.map(toSource),
  };
};

const toGroup = (group: GroupData): Group => ({
  relationship: group.relationship, direction: group.direction as Direction, label: group.label, total: group.total, beyond: group.hidden,
  others: [...new Set(group.neighbours.map(({ id }) => id))],
});

const departmentsOf = (node: NodeData, key: string): readonly Named[] => {
  const owners = [...(node.owners ?? []), ...(node.services ?? []).flatMap((service) => service.owners ?? []), ...(node.organisation ? [node.organisation] : [])];
  const all = [...(node.departments ?? []), ...owners.flatMap((owner) => owner.departments)].map(toNamed);
  return [...new Map(all.map((department) => [department.key, department])).values()].sort((a, b) => (a.key === key ? -1 : b.key === key ? 1 : a.key < b.key ? -1 : 1));
};

const besides = new Set(['__typename', 'id', 'name', 'departments', 'owners', 'services', 'organisation', 'sources']);

const toFacts = (node: NodeData | null, key: string): Facts => ({
  departments: node ? departmentsOf(node, key) : [],
  said: Object.entries(node ?? {}).flatMap(([name, value]) =>
    besides.has(name) || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') ? [] : [{ name, value: String(value) }]),
  sources: (node?.sources ?? []).map(toSource),
});

/** One answer of the API as the explorer keeps it. */
export const toThingAnswer = ({ thing, groups }: NeighboursData, node: NodeData | null): ThingAnswer => {
  const facts = toFacts(node, thing.id);
  const kinds = new Set(['kind', 'level', 'activity', 'family']);
  return {
    thing: toThing(thing, facts.said.find(({ name }) => kinds.has(name))?.value ?? null),
    groups: groups.map(toGroup),
    things: groups.flatMap((group) => group.neighbours.map((neighbour) => toThing(neighbour, neighbour.kind ?? null))),
    links: groups.flatMap((group) => group.neighbours.map((neighbour) => toLink(thing.id, group, neighbour))),
    facts,
  };
};

/** Things and links of a way between two things. `direction` is seen from the thing before. */
export const toPathAnswer = (things: readonly ThingData[], steps: readonly { from: string; to: string; relationship: string; sources: readonly SourceData[] }[]): PathAnswer => ({
  things: things.map((thing) => toThing(thing, null)),
  links: steps.map(({ from, to, relationship, sources }) => ({
    id: [relationship, from, to, '', ''].join('|'), type: relationship, from, to, undirected: undirectedTypes.has(relationship), since: null, until: null, said: [], sources: sources.map(toSource),
  })),
});
