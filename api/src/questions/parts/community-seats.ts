import { z } from 'zod';
import { read } from '../question.js';
import { bodyColumns, bodyRow, goneOn, type Body } from './bodies.js';
import { holds } from './held.js';
import { named, namedMap, period, sourceIds } from './thing.js';

const spent = period.extend({ id: z.string() });
const memberRow = period.extend({
  kind: z.enum(['Team', 'Organisation']),
  member: named,
  /** Of a team: what it belonged to, and worked on, when. */
  organisations: z.array(spent),
  services: z.array(spent),
  sources: sourceIds,
});
export type MemberRow = z.infer<typeof memberRow>;

/** Whoever was a member of the community at any time, and what member organisations became. */
export const seatReads = {
  community: read({
    cypher: `MATCH (c:Community {id: $community}) RETURN c.id AS id, c.name AS name, c.sources AS sources, c.started AS started, c.ended AS ended`,
    row: named.extend({ started: z.string().nullable(), ended: z.string().nullable() }),
  }),
  members: read({
    cypher: `MATCH (c:Community {id: $community})<-[m:MEMBER_OF]-(t:Team)
RETURN 'Team' AS kind, ${namedMap('t')} AS member, [(t)-[b:BELONGS_TO]->(o:Organisation) | {id: o.id, from: b.from, to: b.to}] AS organisations,
  [(t)-[w:WORKS_ON]->(s:Service) | {id: s.id, from: w.from, to: w.to}] AS services, m.from AS from, m.to AS to, m.sources AS sources
UNION ALL
MATCH (c:Community {id: $community})<-[m:TAKES_PART_IN]-(o:Organisation)
RETURN 'Organisation' AS kind, ${namedMap('o')} AS member, [] AS organisations, [] AS services, m.from AS from, m.to AS to, m.sources AS sources`,
    row: memberRow,
  }),
  memberBodies: read({
    cypher: `UNWIND $members AS member
MATCH (o:Organisation {id: member})-[:SUCCEEDED_BY*0..6]->(b:Organisation)
RETURN DISTINCT ${bodyColumns('b')}
ORDER BY id`,
    row: bodyRow,
    parameters: (_params, { members }) => ({
      members: [...new Set((members as MemberRow[]).flatMap(({ kind, member }) => (kind === 'Organisation' ? [member.id] : [])))].sort(),
    }),
  }),
} as const;

export type MemberBodies = ReadonlyMap<string, Body>;

const mostRenames = 6;
/** Who sits on the seat of a member organisation on that day: itself, or itself under a new name; nobody once it is gone. */
export const seatOn = (id: string, bodies: MemberBodies, day: string, renames = mostRenames): string | null => {
  const body = bodies.get(id);
  const gone = body ? goneOn(body) : null;
  if (!body || gone === null || day < gone) return id;
  const renamed = body.successions.find(({ kind }) => kind === 'RENAME');
  return renamed && renames > 0 ? seatOn(renamed.to.id, bodies, day, renames - 1) : null;
};

/** Who of a community is there on one day. */
export interface Seats {
  readonly members: readonly MemberRow[];
  /** Member organisations, and those of member teams. */
  readonly organisations: ReadonlySet<string>;
  /** What each member team works on; null when no team is a member. */
  readonly services: ReadonlyMap<string, ReadonlySet<string>> | null;
}

/** Nobody while the community is not open. */
export const seatsOn = (
  community: { readonly started: string | null; readonly ended: string | null },
  rows: readonly MemberRow[],
  bodies: MemberBodies,
  day: string,
): Seats => {
  const open = holds({ from: community.started, to: community.ended }, day);
  const there = rows.filter((row) => open && holds(row, day) && (row.kind === 'Team' || seatOn(row.member.id, bodies, day) !== null));
  const teams = there.filter(({ kind }) => kind === 'Team');
  const idsOn = (spans: readonly z.infer<typeof spent>[]) => spans.filter((span) => holds(span, day)).map(({ id }) => id);
  return {
    members: there,
    organisations: new Set(
      there.flatMap(({ kind, member, organisations }) => (kind === 'Team' ? idsOn(organisations) : (seatOn(member.id, bodies, day) ?? []))),
    ),
    services: teams.length === 0 ? null : new Map(teams.map(({ member, services }) => [member.id, new Set(idsOn(services))])),
  };
};

/** Every day on which somebody came or went, a member team moved or took up other work, or a member body ended. */
export const seatDays = (rows: readonly MemberRow[], bodies: MemberBodies): string[] => [
  ...new Set(
    [
      ...rows.flatMap((row) => [row, ...row.organisations, ...row.services].flatMap(({ from, to }) => [from, to])),
      ...[...bodies.values()].map(goneOn),
    ].filter((day): day is string => day !== null),
  ),
];
