import { read, type Read, type RowsOf } from '../question.js';
import { readAncestors } from '../parts/departments.js';
import { groupBy } from '../parts/group-by.js';
import { followed, held, published } from '../parts/held.js';
import { isOpen } from '../parts/open-community.js';
import {
  communityRow,
  journeyRow,
  organisationRow,
  otherTeamRow,
  reportRow,
  serviceRow,
  stepRow,
  teamRow,
  type CommunityRow,
  type OtherTeamRow,
  type ReportRow,
  type ServiceRow,
  type StepRow,
  type TeamRow,
} from './journey-rows.js';

/** What every statement here returns of a team `t`. */
const teamColumns = `t.id AS id, t.name AS name, t.sources AS sources, t.activity AS activity, t.people AS people,
  [(t)-[b:BELONGS_TO]->(o:Organisation) WHERE ${held('b')} | {id: o.id, from: b.from, sources: b.sources}] AS organisations,
  [(t)-[p:PRACTISES]->(f:Profession) | {id: f.id, name: f.name, family: f.family, people: p.people, sources: p.sources}] AS professions`;

type Earlier = Readonly<Record<string, readonly unknown[]>>;
const rowsOf = <R>(earlier: Earlier, name: string) => (earlier[name] ?? []) as readonly R[];
const distinct = (ids: Iterable<string>) => [...new Set(ids)].sort();

/** The teams that touch the journey's own by a tie or a community and are not its own. */
export const touchingTeams = (earlier: Earlier): string[] => {
  const teams = rowsOf<TeamRow>(earlier, 'teams');
  const own = new Set(teams.map(({ id }) => id));
  const touched = [...teams.flatMap(({ ties }) => ties), ...rowsOf<CommunityRow>(earlier, 'communities').flatMap(({ members }) => members)];
  return distinct(touched.map(({ id }) => id)).filter((id) => !own.has(id));
};

/** Of those, the ones that may go between: a hand-off has two steps, and a go-between is tied to a team of each. Most touch a single step. */
const goBetweens = (earlier: Earlier): string[] => {
  const steps = rowsOf<StepRow>(earlier, 'steps');
  const stepsOf = groupBy(
    rowsOf<ServiceRow>(earlier, 'services').flatMap((service) =>
      steps
        .filter(({ uses }) => uses.some(({ id }) => id === service.id))
        .flatMap((step) => service.teams.map((team) => ({ team: team.id, step: step.id }))),
    ),
    ({ team }) => team,
  );
  const touched = new Map<string, Set<string>>();
  const touch = (other: string, own: string): void => {
    const found = touched.get(other) ?? new Set();
    for (const { step } of stepsOf.get(own) ?? []) found.add(step);
    touched.set(other, found);
  };
  for (const { id, ties } of rowsOf<TeamRow>(earlier, 'teams')) for (const tie of ties) if (tie.strength) touch(tie.id, id);
  for (const { members } of rowsOf<CommunityRow>(earlier, 'communities'))
    for (const own of members) if (stepsOf.has(own.id)) for (const { id } of members) touch(id, own.id);
  return touchingTeams(earlier).filter((id) => (touched.get(id)?.size ?? 0) > 1);
};

/** Every organisation that owns, works or is reported about on the journey, by bare ids. */
export const organisationsIn = (earlier: Earlier): string[] =>
  distinct([
    ...rowsOf<ServiceRow>(earlier, 'services').flatMap(({ owners }) => owners.map(({ id }) => id)),
    ...[...rowsOf<TeamRow>(earlier, 'teams'), ...rowsOf<OtherTeamRow>(earlier, 'otherTeams')].flatMap(({ organisations }) =>
      organisations.map(({ id }) => id),
    ),
    ...rowsOf<ReportRow>(earlier, 'reports').flatMap(({ organisations }) => organisations.map(({ id }) => id)),
  ]);

const journey = read({
  cypher: 'MATCH (j:Journey {id: $journey}) RETURN j.id AS id, j.name AS name, j.summary AS summary, j.sources AS sources',
  row: journeyRow,
});

const steps = read({
  cypher: `MATCH (j:Journey {id: $journey})-[:HAS_STEP]->(s:Step)
RETURN s.id AS id, s.name AS name, s.sources AS sources, s.position AS position, s['optional'] AS isOptional, s.likelihood AS likelihood, s.nations AS nations,
  [(s)-[u:USES]->(v:Service) | {id: v.id, sources: u.sources}] AS uses,
  [(s)-[n:NEXT]->(after:Step) | {to: after.id, kind: n.kind, passes: n.passes, sources: n.sources}] AS next
ORDER BY position, id`,
  row: stepRow,
});

const services = read({
  cypher: `MATCH (j:Journey {id: $journey})-[:HAS_STEP]->(:Step)-[:USES]->(v:Service)
WITH DISTINCT v
RETURN v.id AS id, v.name AS name, v.sources AS sources, v.level AS level, v.summary AS summary, v.status AS status,
  [(v)-[b:OWNED_BY]->(o:Organisation) WHERE ${held('b')} | {id: o.id, sources: b.sources}] AS owners,
  [(v)<-[w:WORKS_ON]-(t:Team) WHERE ${held('w')} | {id: t.id, sources: w.sources}] AS teams,
  [(v)-[r:REQUIRES]->(before:Service) | {id: before.id, sources: r.sources}] AS requires
ORDER BY id`,
  row: serviceRow,
});

const teams = read({
  cypher: `UNWIND $teams AS team
MATCH (t:Team {id: team})
RETURN ${teamColumns},
  [(t)-[c:COLLABORATES_WITH]-(other:Team) WHERE ${held('c')} | {id: other.id, strength: c.strength, sources: c.sources}] AS ties,
  [(t)-[m:MEMBER_OF]->(c:Community) WHERE ${held('m')} AND ${isOpen('c')} | c.id] AS communities
ORDER BY id`,
  row: teamRow,
  parameters: (_, earlier) => ({
    teams: distinct(rowsOf<ServiceRow>(earlier, 'services').flatMap((service) => service.teams.map(({ id }) => id))),
  }),
});

const communities = read({
  cypher: `UNWIND $communities AS community
MATCH (c:Community {id: community})
RETURN c.id AS id, c.name AS name, c.sources AS sources, c.kind AS kind, c.purpose AS purpose,
  [(c)<-[m:MEMBER_OF]-(t:Team) WHERE ${held('m')} | {id: t.id, sources: m.sources}] AS members
ORDER BY id`,
  row: communityRow,
  parameters: (_, earlier) => ({ communities: distinct(rowsOf<TeamRow>(earlier, 'teams').flatMap((team) => team.communities)) }),
});

const others = read({
  cypher: `UNWIND $others AS other
MATCH (t:Team {id: other})
RETURN ${teamColumns}
ORDER BY id`,
  row: otherTeamRow,
  parameters: (_, earlier) => ({ others: goBetweens(earlier) }),
});

const reports = read({
  cypher: `MATCH (j:Journey {id: $journey})<-[a:ABOUT]-(r:Report)
WHERE ${published('r')}
RETURN r.id AS id, r.name AS name, r.sources AS sources, r.effect AS effect, r.boundary AS boundary, r.statement AS statement, r.figures AS figures,
  r.reportedOn AS reportedOn, ${followed('r')}, a.handOffs AS handOffs, {sources: a.sources} AS about,
  [(r)-[b:BETWEEN]->(o:Organisation) | {id: o.id, sources: b.sources}] AS organisations,
  [(r)-[b:BETWEEN]->(f:Profession) | {id: f.id, name: f.name, family: f.family, sources: b.sources}] AS professions
ORDER BY reportedOn DESC, id`,
  row: reportRow,
});

const organisations = read({
  cypher: `UNWIND $organisations AS organisation
MATCH (o:Organisation {id: organisation})
RETURN o.id AS id, o.name AS name, o.sources AS sources, o.abbreviation AS abbreviation, o.kind AS kind, o.status AS status, o.surveyedOn AS surveyedOn,
  [(o)-[p:TAKES_PART_IN]->(c:Community) WHERE ${held('p')} AND ${isOpen('c')}
    | {id: c.id, name: c.name, sources: c.sources, kind: c.kind, purpose: c.purpose, fact: {sources: p.sources}}] AS communities
ORDER BY id`,
  row: organisationRow,
  parameters: (_, earlier) => ({
    organisations: distinct([
      ...organisationsIn(earlier),
      ...rowsOf<{ ancestor: { id: string } }>(earlier, 'ancestors').map(({ ancestor }) => ancestor.id),
    ]),
  }),
});

/** Everything that the measures of one journey look at, as at `$asAt`; a question spreads these among its own reads. */
export const journeyReads = {
  journey,
  steps,
  services,
  teams,
  communities,
  otherTeams: others,
  reports,
  ancestors: readAncestors((earlier) => organisationsIn(earlier)),
  organisations,
} satisfies Readonly<Record<string, Read<unknown>>>;

export type JourneyRows = RowsOf<typeof journeyReads>;
