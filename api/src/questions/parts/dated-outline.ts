import { z } from 'zod';
import { read } from '../question.js';
import { farthestAbove, type AncestorRow } from './departments.js';
import { holds } from './held.js';
import { outlinesOf, type Outline } from './outline.js';
import { outlineReads, ownerMap, ownerRow, type OutlineServiceRow } from './outline-reads.js';
import { named, namedMap, period, sourceIds, type Named } from './thing.js';

/** A day before every day on record. */
export const longAgo = '0001-01-01';

const bodyRow = named.extend({ isDepartment: z.boolean(), parents: z.array(period.extend({ id: z.string(), sources: sourceIds })) });
type BodyRow = z.infer<typeof bodyRow>;
const serviceRow = z.object({ service: named, owners: z.array(ownerRow) });

/** Who owned the services of one journey, and what those owners were part of, at any time. The read `journeys` comes before. */
export const datedOutlineReads = {
  steps: outlineReads.steps,
  order: outlineReads.order,
  services: read({
    ...outlineReads.services,
    cypher: `UNWIND $services AS service
MATCH (v:Service {id: service})
RETURN ${namedMap('v')} AS service, [(v)-[r:OWNED_BY]->(o:Organisation) | ${ownerMap('o', 'r')}] AS owners
ORDER BY v.id`,
    row: serviceRow,
  }),
  above: read({
    cypher: `UNWIND $owners AS owner
MATCH (o:Organisation {id: owner})
MATCH (o)-[:PART_OF*0..${farthestAbove}]->(a:Organisation)
RETURN DISTINCT a.id AS id ORDER BY id`,
    row: z.object({ id: z.string() }),
    parameters: (_params, { services }) => ({
      owners: [...new Set((services as OutlineServiceRow[]).flatMap(({ owners }) => owners.map(({ id }) => id)))].sort(),
    }),
  }),
  bodies: read({
    cypher: `UNWIND $bodies AS body
MATCH (o:Organisation {id: body})
RETURN o.id AS id, o.name AS name, o.sources AS sources, o:Department AS isDepartment,
  [(o)-[p:PART_OF]->(parent:Organisation) | {id: parent.id, from: p.from, to: p.to, sources: p.sources}] AS parents
ORDER BY id`,
    row: bodyRow,
    parameters: (_params, { above }) => ({ bodies: (above as { id: string }[]).map(({ id }) => id) }),
  }),
} as const;

interface DatedRows {
  readonly journeys: readonly Named[];
  readonly steps: Parameters<typeof outlinesOf>[0]['steps'];
  readonly order: Parameters<typeof outlinesOf>[0]['order'];
  readonly services: readonly OutlineServiceRow[];
  readonly bodies: readonly BodyRow[];
}

/** A journey's owners on one day. */
export interface OutlineOnDay {
  readonly outline: Outline;
  /** Owning organisations of which it is on record what they are part of on that day, or that are part of nothing by their kind. */
  readonly placed: ReadonlySet<string>;
}

interface Dated {
  readonly from: string | null;
  readonly to: string | null;
}

const datedFacts = (rows: DatedRows): (Dated & { sources: readonly string[] })[] => [
  ...rows.services.flatMap(({ owners }) => owners.map(({ from, to, fact }) => ({ from, to, sources: fact.sources }))),
  ...rows.bodies.flatMap(({ parents }) => parents),
];

/** Every day up to `last` on which an owner or a parent begins or ends, the earliest first. */
export const changeDays = (rows: DatedRows, last: string): string[] =>
  [
    ...new Set(
      datedFacts(rows)
        .flatMap(({ from, to }) => [from, to])
        .filter((day): day is string => day !== null && day <= last),
    ),
  ].sort();

/** The sources of what begins or ends on that day. */
export const sourcesOfDay = (rows: DatedRows, day: string): string[] =>
  datedFacts(rows)
    .filter(({ from, to }) => from === day || to === day)
    .flatMap(({ sources }) => sources);

export const outlineOn = (rows: DatedRows, day: string, nation: string | null): OutlineOnDay => {
  const bodies = new Map(rows.bodies.map((body) => [body.id, body]));
  const ancestors = rows.bodies.flatMap((body) => ancestorsOf(body, bodies, day));
  const services = rows.services.map((row) => ({ ...row, owners: row.owners.filter((owner) => holds(owner, day)) }));
  const [outline] = outlinesOf({ journeys: rows.journeys, steps: rows.steps, order: rows.order, services, ancestors }, nation);
  const placed = rows.bodies.filter(
    ({ isDepartment, parents }) => isDepartment || parents.length === 0 || parents.some((parent) => holds(parent, day)),
  );
  return { outline: outline as Outline, placed: new Set(placed.map(({ id }) => id)) };
};

const ancestorsOf = (body: BodyRow, bodies: ReadonlyMap<string, BodyRow>, day: string): AncestorRow[] => {
  const found: AncestorRow[] = [];
  let level = [{ at: body, links: [] as { sources: string[] }[] }];
  for (let far = 0; far <= farthestAbove && level.length > 0; far += 1) {
    found.push(
      ...level.map(({ at, links }) => ({
        organisation: body.id,
        ancestor: { id: at.id, name: at.name, sources: at.sources },
        isDepartment: at.isDepartment,
        isRoot: !at.parents.some((parent) => holds(parent, day)),
        far,
        links,
      })),
    );
    level = level.flatMap(({ at, links }) =>
      at.parents
        .filter((parent) => holds(parent, day))
        .flatMap((parent) => {
          const up = bodies.get(parent.id);
          return up ? [{ at: up, links: [...links, { sources: parent.sources }] }] : [];
        }),
    );
  }
  return found;
};
