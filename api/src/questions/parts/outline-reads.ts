import { z } from 'zod';
import { read, type Limit, type Owned } from '../question.js';
import { readFollowed } from './bodies.js';
import { readAncestors } from './departments.js';
import { held } from './held.js';
import { counts, named, namedMap, period, sourceIds } from './thing.js';

export const ownerRow = named.extend(period.shape).extend({ abbreviation: z.string().nullable(), fact: z.object({ sources: sourceIds }) });
export type Owner = z.infer<typeof ownerRow>;

/** What a statement returns of an organisation at the end of a dated relationship: `ownerRow` decodes it. */
export const ownerMap = (organisation: string, relationship: string): string =>
  `{id: ${organisation}.id, name: ${organisation}.name, sources: ${organisation}.sources, abbreviation: ${organisation}.abbreviation,
    from: ${relationship}.from, to: ${relationship}.to, fact: {sources: ${relationship}.sources}}`;

const stepRow = z.object({
  journey: z.string(),
  step: named,
  position: z.number(),
  isOptional: z.boolean().nullable(),
  likelihood: z.number().nullable(),
  nations: z.array(z.string()).nullable(),
  services: z.array(z.object({ id: z.string(), sources: sourceIds })),
});
const orderRow = z.object({
  journey: z.string(),
  from: z.string(),
  to: z.string(),
  kind: z.enum(['THEN', 'OR', 'REWORK']),
  passes: z.string().nullable(),
  sources: sourceIds,
});
const serviceRow = z.object({ service: named, owners: z.array(ownerRow) });

export type OutlineStepRow = z.infer<typeof stepRow>;
export type OutlineServiceRow = z.infer<typeof serviceRow>;
type Earlier = Readonly<Record<string, readonly unknown[]>>;

const journeysIn = (earlier: Earlier): string[] => (earlier.journeys as { id: string }[]).map(({ id }) => id);
/** The services that the steps of the read `steps` use. */
export const servicesIn = (earlier: Earlier): string[] =>
  [...new Set((earlier.steps as OutlineStepRow[]).flatMap(({ services }) => services.map(({ id }) => id)))].sort();

export const oneJourney = read({
  cypher: 'MATCH (j:Journey {id: $journey}) RETURN j.id AS id, j.name AS name, j.sources AS sources',
  row: named,
});
/** Owners on that journey that had closed or been followed on the date. */
export const followedOnJourney = readFollowed('MATCH (:Journey {id: $journey})-[:HAS_STEP]->(:Step)-[:USES]->(s:Service)');
export const everyJourney = read({
  cypher: `MATCH (j:Journey) WHERE ${counts('j')} RETURN j.id AS id, j.name AS name, j.sources AS sources ORDER BY id`,
  row: named,
});

/** Services and their owners as `ownership` of a finding. */
export const owned = (rows: readonly Pick<OutlineServiceRow, 'service' | 'owners'>[]): Owned[] =>
  rows.map(({ service, owners }) => ({ id: service.id, name: service.name, owners }));

/** Above this many steps of journeys the whole map is not read at once: ten seconds would not be enough. */
const mostSteps = 5_000;
export const limitSteps = (instead: string): Limit => ({
  cypher: `MATCH (j:Journey) WHERE ${counts('j')} MATCH (j)-[h:HAS_STEP]->(:Step) RETURN count(h) AS count`,
  most: mostSteps,
  what: 'steps of journeys',
  instead,
});

/** Steps, order, services and owners on `$asAt` of the journeys that the read `journeys` of the same question found. */
export const outlineReads = {
  steps: read({
    cypher: `UNWIND $journeys AS journey
MATCH (j:Journey {id: journey})-[:HAS_STEP]->(s:Step)
RETURN journey, ${namedMap('s')} AS step, s.position AS position, s.\`optional\` AS isOptional, s.likelihood AS likelihood, s.nations AS nations,
  [(s)-[u:USES]->(v:Service) | {id: v.id, sources: u.sources}] AS services
ORDER BY journey, position, s.id`,
    row: stepRow,
    parameters: (_params, earlier) => ({ journeys: journeysIn(earlier) }),
  }),
  order: read({
    cypher: `UNWIND $journeys AS journey
MATCH (j:Journey {id: journey})-[:HAS_STEP]->(a:Step)-[n:NEXT]->(b:Step)
RETURN journey, a.id AS from, b.id AS to, n.kind AS kind, n.passes AS passes, n.sources AS sources
ORDER BY journey, from, to, kind`,
    row: orderRow,
    parameters: (_params, earlier) => ({ journeys: journeysIn(earlier) }),
  }),
  services: read({
    cypher: `UNWIND $services AS service
MATCH (v:Service {id: service})
RETURN ${namedMap('v')} AS service, [(v)-[r:OWNED_BY]->(o:Organisation) WHERE ${held('r')} | ${ownerMap('o', 'r')}] AS owners
ORDER BY v.id`,
    row: serviceRow,
    parameters: (_params, earlier) => ({ services: servicesIn(earlier) }),
  }),
  ancestors: readAncestors((earlier) => (earlier.services as OutlineServiceRow[]).flatMap(({ owners }) => owners.map(({ id }) => id))),
} as const;
