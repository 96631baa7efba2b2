import { z } from 'zod';
import { read } from '../question.js';
import { readAncestors } from './departments.js';
import { held } from './held.js';
import { counts, named, namedMap, sourceIds } from './thing.js';

const fact = z.object({ sources: sourceIds });
const teamRow = z.object({
  team: named,
  activity: z.string().nullable(),
  organisations: z.array(named.extend({ surveyedOn: z.string().nullable(), from: z.string().nullable(), fact })),
  professions: z.array(named.extend({ people: z.number().nullable(), fact })),
});
export type TeamRow = z.infer<typeof teamRow>;

const linkRow = z.object({ a: z.string(), b: z.string(), strength: z.number(), sources: sourceIds });
export type LinkRow = z.infer<typeof linkRow>;

const links = `MATCH (a:Team)-[c:COLLABORATES_WITH]->(b:Team) WHERE ${held('c')} AND c.strength IS NOT NULL AND ${counts('c')}`;
export const countTeams = `MATCH (t:Team) WHERE ${counts('t')} RETURN count(t) AS count`;
export const countLinks = `${links} RETURN count(c) AS count`;

const readTeams = (match: string) =>
  read({
    cypher: `${match} WHERE ${counts('t')}
RETURN ${namedMap('t')} AS team, t.activity AS activity,
  [(t)-[b:BELONGS_TO]->(o:Organisation) WHERE ${held('b')} | {id: o.id, name: o.name, sources: o.sources, surveyedOn: o.surveyedOn, from: b.from, fact: {sources: b.sources}}] AS organisations,
  [(t)-[p:PRACTISES]->(f:Profession) | {id: f.id, name: f.name, sources: f.sources, people: p.people, fact: {sources: p.sources}}] AS professions
ORDER BY t.id`,
    row: teamRow,
  });

/** The teams that work on a service of `$journey` on `$asAt`. */
export const teamsOfJourney = readTeams(
  `MATCH (:Journey {id: $journey})-[:HAS_STEP]->(:Step)-[:USES]->(:Service)<-[w:WORKS_ON]-(t:Team) WHERE ${held('w')} WITH DISTINCT t`,
);

/** Every team on `$asAt`, every answered pair between two of them, and whose part their organisations are. */
export const teamReads = {
  teams: readTeams('MATCH (t:Team)'),
  links: read({
    cypher: `${links}
RETURN a.id AS a, b.id AS b, c.strength AS strength, c.sources AS sources ORDER BY a, b`,
    row: linkRow,
  }),
  ancestors: readAncestors((earlier) => (earlier.teams as TeamRow[]).flatMap(({ organisations }) => organisations.map(({ id }) => id))),
} as const;
