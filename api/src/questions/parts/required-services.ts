import { z } from 'zod';
import { asAt, idOf, numberOf } from '../params.js';
import { read, type AnswerContext, type SourceFact } from '../question.js';
import { held } from './held.js';
import { ownerMap, ownerRow } from './outline-reads.js';
import { byName, isIllustrative, named, sourceIds, toSources, toThing, type Named, type Thing } from './thing.js';

export interface RequiredService {
  readonly service: Thing;
  /** 1: directly. */
  readonly hops: number;
  /** The services one requirement nearer, on its shortest ways; the one that was asked about itself where it is next to it. */
  readonly through: readonly Thing[];
  readonly owners: readonly Thing[];
  readonly sources: readonly SourceFact[];
}

export const chainParams = {
  service: idOf('Service', 'The service.'),
  hops: numberOf({ whole: true, least: 1, most: 6 }, 6, 'How many requirements to follow at most.'),
  asAt,
} as const;

const chainRow = z.object({ service: named, hops: z.number(), way: z.array(named), links: z.array(z.object({ sources: sourceIds })), owners: z.array(ownerRow) });
export type ChainRow = z.infer<typeof chainRow>;

export const oneService = read({ cypher: 'MATCH (s:Service {id: $service}) RETURN s.id AS id, s.name AS name, s.sources AS sources', row: named });

/** Services that this one requires (`before`), or that require it (`after`), each by its ways there. */
export const readChain = (way: 'before' | 'after') => {
  const pattern = way === 'before' ? '(s)-[:REQUIRES*1..6]->(v:Service)' : '(s)<-[:REQUIRES*1..6]-(v:Service)';
  return read({
    cypher: `MATCH (s:Service {id: $service})
MATCH p = ${pattern} WHERE length(p) <= $hops
RETURN {id: v.id, name: v.name, sources: v.sources} AS service, length(p) AS hops, [n IN nodes(p) | {id: n.id, name: n.name, sources: n.sources}] AS way, [r IN relationships(p) | {sources: r.sources}] AS links,
  [(v)-[o:OWNED_BY]->(owner:Organisation) WHERE ${held('o')} | ${ownerMap('owner', 'o')}] AS owners`,
    row: chainRow,
  });
};

/** Each service once, by its shortest way, nearest first. */
export const toRequired = (rows: readonly ChainRow[], context: AnswerContext): RequiredService[] => {
  const nearest = new Map<string, ChainRow>();
  for (const row of rows) {
    const before = nearest.get(row.service.id);
    if (!before || row.hops < before.hops) nearest.set(row.service.id, row);
  }
  return [...nearest.values()].map(({ service, hops, owners }) => {
    const shortest = rows.filter((row) => row.service.id === service.id && row.hops === hops);
    const linkSources = shortest.flatMap(({ links }) => links.flatMap(({ sources }) => sources));
    return {
      service: { ...toThing('Service', service, context), illustrative: isIllustrative(service.sources, context) || isIllustrative(linkSources, context) }, hops,
      through: [...new Map(shortest.map(({ way }) => way.at(-2) as Named).map((near) => [near.id, toThing('Service', near, context)])).values()].sort(byName),
      owners: [...new Map(owners.map((owner) => [owner.id, toThing('Organisation', owner, context)])).values()].sort(byName),
      sources: toSources([...linkSources, ...owners.flatMap(({ fact }) => fact.sources)], context),
    };
  }).sort((a, b) => a.hops - b.hops || byName(a.service, b.service));
};
