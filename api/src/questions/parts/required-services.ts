import { z } from 'zod';
import { asAt, idOf, numberOf } from '../params.js';
import { read, type AnswerContext, type Limit, type SourceFact } from '../question.js';
import { groupBy } from './group-by.js';
import { held } from './held.js';
import { ownerMap, ownerRow } from './outline-reads.js';
import { mostRows } from './page.js';
import { byName, named, namedMap, sourceIds, toSources, toThing, toThings, type Thing } from './thing.js';

export interface RequiredService {
  readonly service: Thing;
  /** 1: directly. */
  readonly hops: number;
  /** The services one requirement nearer, on its shortest ways; the one that was asked about itself where it is next to it. */
  readonly through: readonly Thing[];
  readonly owners: readonly Thing[];
  readonly sources: readonly SourceFact[];
}

const mostHops = 6;

export const chainParams = {
  service: idOf('Service', 'The service.'),
  hops: numberOf({ whole: true, least: 1, most: mostHops }, mostHops, 'How many requirements to follow at most.'),
  asAt,
} as const;

const requirementRow = z.object({ at: named, service: named, sources: sourceIds, owners: z.array(ownerRow) });
/** `service` is one requirement further than `at`. */
export type RequirementRow = z.infer<typeof requirementRow>;

export const oneService = read({
  cypher: 'MATCH (s:Service {id: $service}) RETURN s.id AS id, s.name AS name, s.sources AS sources',
  row: named,
});

type Way = 'before' | 'after';
const layers = ['layer1', 'layer2', 'layer3', 'layer4', 'layer5', 'layer6'] as const;
const arrow = (way: Way, relationship: string): string => (way === 'before' ? `-[${relationship}]->` : `<-[${relationship}]-`);

/** The services within the hops, counted; each engine goes to every one of them once, as long as nothing but the pattern says how far. */
export const limitChain = (way: Way): Limit => {
  const upTo = Array.from({ length: mostHops }, (_, at) => at + 1);
  return {
    cypher: upTo
      .map(
        (hops) =>
          `MATCH (s:Service {id: $service${hops}})${arrow(way, `:REQUIRES*1..${hops}`)}(v:Service) RETURN count(DISTINCT v) AS count`,
      )
      .join('\nUNION ALL '),
    parameters: ({ service, hops }) => Object.fromEntries(upTo.map((far) => [`service${far}`, far === hops ? (service as string) : ''])),
    most: mostRows,
    what: 'services',
    instead: 'Ask for fewer hops.',
  };
};

const reachedIn = (earlier: Readonly<Record<string, readonly unknown[]>>, upTo: number): Set<string> =>
  new Set(layers.slice(0, upTo).flatMap((layer) => ((earlier[layer] ?? []) as RequirementRow[]).map(({ service }) => service.id)));

const readLayer = (way: Way, at: number) =>
  read({
    cypher: `UNWIND $frontier AS id
MATCH (s:Service {id: id})
MATCH (s)${arrow(way, 'r:REQUIRES')}(v:Service)
RETURN ${namedMap('s')} AS at, ${namedMap('v')} AS service, r.sources AS sources,
  [(v)-[o:OWNED_BY]->(owner:Organisation) WHERE ${held('o')} | ${ownerMap('owner', 'o')}] AS owners`,
    row: requirementRow,
    // Each service is gone on from once: the number of ways grows without bound, that of services does not.
    parameters: ({ service, hops }, earlier) => {
      if (at === 0) return { frontier: [service as string] };
      const before = reachedIn(earlier, at - 1).add(service as string);
      return { frontier: at >= (hops as number) ? [] : [...reachedIn(earlier, at)].filter((id) => !before.has(id)).sort() };
    },
  });

/** Services that this one requires (`before`), or that require it (`after`), a layer for each hop. */
export const chainReads = (way: Way) =>
  ({
    layer1: readLayer(way, 0),
    layer2: readLayer(way, 1),
    layer3: readLayer(way, 2),
    layer4: readLayer(way, 3),
    layer5: readLayer(way, 4),
    layer6: readLayer(way, 5),
  }) as const;

/** Every requirement that was read. */
export const requirementsIn = (rows: Readonly<Record<string, readonly unknown[]>>): RequirementRow[] =>
  layers.flatMap((layer) => (rows[layer] ?? []) as RequirementRow[]);

/** Each service once, by its shortest ways, nearest first. */
export const toRequired = (asked: string, rows: readonly RequirementRow[], context: AnswerContext): RequiredService[] => {
  const hops = new Map([[asked, 0]]);
  const linkSources = new Map<string, readonly string[]>([[asked, []]]);
  const found: RequiredService[] = [];
  const byService = groupBy(rows, ({ service }) => service.id);
  for (let layer = hopsAfter(rows, hops, 0); layer.length > 0; layer = hopsAfter(rows, hops, layer[0]!.hops)) {
    for (const { id, hops: far } of layer) hops.set(id, far);
    for (const { id, hops: far } of layer) {
      const shortest = (byService.get(id) ?? []).filter(({ at }) => hops.get(at.id) === far - 1);
      const { service, owners } = shortest[0]!;
      const links = shortest.flatMap(({ at, sources }) => [...(linkSources.get(at.id) ?? []), ...sources]);
      linkSources.set(id, [...new Set(links)]);
      found.push({
        service: toThing('Service', service, context, links),
        hops: far,
        through: toThings(
          'Service',
          shortest.map(({ at }) => at),
          context,
        ),
        owners: toThings('Organisation', owners, context),
        sources: toSources([...links, ...owners.flatMap(({ fact }) => fact.sources)], context),
      });
    }
  }
  return found.sort((a, b) => a.hops - b.hops || byName(a.service, b.service));
};

/** What is one requirement further than what is `far` away, and nowhere nearer. */
const hopsAfter = (rows: readonly RequirementRow[], hops: ReadonlyMap<string, number>, far: number): { id: string; hops: number }[] =>
  [...new Set(rows.filter(({ at, service }) => hops.get(at.id) === far && !hops.has(service.id)).map(({ service }) => service.id))].map(
    (id) => ({ id, hops: far + 1 }),
  );
