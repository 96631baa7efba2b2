import { z } from 'zod';
import type { JourneyFacts } from '#analysis/journey-facts';
import { journeyNetwork } from '#analysis/journey-network';
import { splitIndex, splitParts } from '#analysis/split-index';
import { activities } from '#graph-schema/labels';
import { read, type RowsOf } from '../question.js';
import type { Interval } from '#analysis/split-index';
import { groupBy } from './group-by.js';
import { held } from './held.js';
import { isOpen } from './open-community.js';
import { organisationOf } from './organisation-of.js';
import type { OutlineServiceRow } from './outline-reads.js';
import { sourceIds } from './thing.js';

const link = z.object({ id: z.string(), sources: sourceIds });
const workerRow = z.object({ service: z.string(), team: z.string(), sources: sourceIds });
const makerRow = z.object({
  id: z.string(),
  activity: z.enum(activities),
  organisations: z.array(link.extend({ from: z.string().nullable() })),
  ties: z.array(link.extend({ strength: z.number().nullable() })),
  communities: z.array(z.string()),
});
type Earlier = Readonly<Record<string, readonly unknown[]>>;
const makersIn = (earlier: Earlier) => earlier.makers as z.infer<typeof makerRow>[];
const distinct = (ids: Iterable<string>) => [...new Set(ids)].sort();

/** Who makes the services that the read `services` of the same question found, and who of them works with whom on `$asAt`: for many journeys at once. */
export const journeyTeamReads = {
  workers: read({
    cypher: `UNWIND $services AS service
MATCH (v:Service {id: service})<-[w:WORKS_ON]-(t:Team) WHERE ${held('w')}
RETURN service, t.id AS team, w.sources AS sources ORDER BY service, team`,
    row: workerRow,
    parameters: (_params, earlier) => ({ services: (earlier.services as OutlineServiceRow[]).map(({ service }) => service.id) }),
  }),
  makers: read({
    cypher: `UNWIND $teams AS team
MATCH (t:Team {id: team})
RETURN t.id AS id, t.activity AS activity,
  [(t)-[b:BELONGS_TO]->(o:Organisation) WHERE ${held('b')} | {id: o.id, from: b.from, sources: b.sources}] AS organisations,
  [(t)-[c:COLLABORATES_WITH]-(other:Team) WHERE ${held('c')} | {id: other.id, strength: c.strength, sources: c.sources}] AS ties,
  [(t)-[m:MEMBER_OF]->(c:Community) WHERE ${held('m')} AND ${isOpen('c')} | c.id] AS communities
ORDER BY id`,
    row: makerRow,
    parameters: (_params, earlier) => ({ teams: distinct((earlier.workers as z.infer<typeof workerRow>[]).map(({ team }) => team)) }),
  }),
  gatherings: read({
    cypher: `UNWIND $communities AS community
MATCH (c:Community {id: community})
RETURN c.id AS id, [(c)<-[m:MEMBER_OF]-(t:Team) WHERE ${held('m')} | {id: t.id, sources: m.sources}] AS members ORDER BY id`,
    row: z.object({ id: z.string(), members: z.array(link) }),
    parameters: (_params, earlier) => ({ communities: distinct(makersIn(earlier).flatMap(({ communities }) => communities)) }),
  }),
  surveyed: read({
    cypher: `UNWIND $bodies AS body
MATCH (o:Organisation {id: body}) WHERE o.surveyedOn IS NOT NULL
RETURN o.id AS id, o.surveyedOn AS surveyedOn, o.sources AS sources ORDER BY id`,
    row: link.extend({ surveyedOn: z.string() }),
    parameters: (_params, earlier) => ({
      bodies: distinct(makersIn(earlier).flatMap(({ organisations }) => organisations.map(({ id }) => id))),
    }),
  }),
} as const;

export type JourneyTeamRows = RowsOf<typeof journeyTeamReads>;

/** The split indexes of journeys whose outlines are known; the teams are looked up once for all of them. Owners' boundaries only. */
export const splitIndexOf = (rows: JourneyTeamRows, boundary: 'ORGANISATION' | 'DEPARTMENT', nation: string | null = null) => {
  const makers = new Map(rows.makers.map((maker) => [maker.id, maker]));
  const workers = groupBy(rows.workers, ({ service }) => service);
  const surveyedOn = new Map(rows.surveyed.map((body) => [body.id, body.surveyedOn]));
  const communities = rows.gatherings.map(({ id, members }) => ({ id, members: distinct(members.map((member) => member.id)) }));
  return (facts: JourneyFacts): Interval => {
    const worksOn = new Map<string, string[]>();
    for (const { id } of facts.services)
      for (const { team } of workers.get(id) ?? []) worksOn.set(team, [...(worksOn.get(team) ?? []), id]);
    const teams = [...worksOn].flatMap(([id, services]) => {
      const maker = makers.get(id);
      return maker
        ? [
            {
              maker,
              facts: {
                id,
                organisation: organisationOf(maker.organisations)?.id ?? null,
                activity: maker.activity,
                professions: [],
                services,
              },
            },
          ]
        : [];
    });
    const known = new Set(facts.organisations.map(({ id }) => id));
    const bodies = distinct(teams.flatMap((team) => team.facts.organisation ?? []))
      .filter((id) => !known.has(id))
      .map((id) => ({ id, departments: [] }));
    const network = journeyNetwork(
      {
        ...facts,
        organisations: [...facts.organisations, ...bodies].map((body) => ({ ...body, surveyedOn: surveyedOn.get(body.id) ?? null })),
        teams: teams.map((team) => team.facts),
        ties: teams.flatMap(({ maker }) =>
          maker.ties.flatMap(({ id, strength }) => (strength === null ? [] : [{ a: maker.id, b: id, strength }])),
        ),
        communities,
      },
      nation,
    );
    const { value, low, high, coverage } = splitIndex(splitParts(network, boundary));
    return { value, low, high, coverage };
  };
};

/** Every source that a split index of these rows rests on. */
export const teamFactSources = ({ workers, makers, gatherings, surveyed }: JourneyTeamRows): string[] => [
  ...workers.flatMap(({ sources }) => sources),
  ...surveyed.flatMap(({ sources }) => sources),
  ...gatherings.flatMap(({ members }) => members.flatMap(({ sources }) => sources)),
  ...makers.flatMap(({ organisations, ties }) => [...organisations, ...ties].flatMap(({ sources }) => sources)),
];
