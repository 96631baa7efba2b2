import { z } from 'zod';
import { say } from '#wording/say-answer';
import { read, type AnswerContext } from '../question.js';
import { held } from './held.js';
import { isOver } from './metric-rows.js';
import { isProvided } from './provided.js';
import { counts } from './thing.js';

/** How much of one kind of fact is known. */
export interface Completeness {
  readonly what: string;
  readonly known: number;
  readonly of: number;
  /** known / of, null when there is nothing to know. */
  readonly share: number | null;
}

export const shareOf = (part: number, all: number): number | null => (all === 0 ? null : part / all);

const service = `${counts('s')} AND ${isProvided('s')}`;
const counted = {
  services: `MATCH (s:Service) WHERE ${service} RETURN count(s) AS known`,
  servicesWithOwner: `MATCH (s:Service)-[r:OWNED_BY]->(:Organisation) WHERE ${held('r')} AND ${service} RETURN count(DISTINCT s) AS known`,
  servicesWithTeam: `MATCH (s:Service)<-[r:WORKS_ON]-(:Team) WHERE ${held('r')} AND ${service} RETURN count(DISTINCT s) AS known`,
  servicesWithVolume: `MATCH (m:Metric)<-[:HAS_METRIC]-(s:Service) WHERE m.kind = 'VOLUME' AND m.state = 'VALUE' AND ${isOver('m')} AND ${service} RETURN count(DISTINCT s) AS known`,
  stepsWithService: `MATCH (s:Step)-[:USES]->(:Service) WHERE ${counts('s')} RETURN count(DISTINCT s) AS known`,
  policiesWithOwner: `MATCH (p:Policy)-[r:OWNED_BY]->(:Organisation) WHERE ${held('r')} AND ${counts('p')} RETURN count(DISTINCT p) AS known`,
  teamsAsked: `MATCH (o:Organisation)<-[r:BELONGS_TO]-(t:Team) WHERE o.surveyedOn IS NOT NULL AND o.surveyedOn <= $asAt AND ${held('r')} AND ${counts('t')} RETURN count(DISTINCT t) AS known`,
  organisationsAsked: `MATCH (o:Organisation) WHERE o.surveyedOn IS NOT NULL AND o.surveyedOn <= $asAt AND ${counts('o')} RETURN count(o) AS known`,
} as const;
type Counted = keyof typeof counted;

export const completenessCounts = read({
  cypher: Object.entries(counted)
    .map(([what, statement]) => statement.replace('RETURN ', `RETURN '${what}' AS what, `))
    .join('\nUNION ALL '),
  row: z.object({ what: z.enum(Object.keys(counted) as [Counted, ...Counted[]]), known: z.number() }),
});

export const toCompleteness = (
  counts: readonly { what: Counted; known: number }[],
  labels: readonly { label: string; count: number }[],
  context: AnswerContext,
): Completeness[] => {
  const known = new Map(counts.map((row) => [row.what, row.known]));
  // A service that has ended counts neither here nor in the questions about owners.
  const ofLabel = (label: string) => (label === 'Service' ? known.get('services') : labels.find((row) => row.label === label)?.count) ?? 0;
  const line = (what: string, part: Counted, label: string) => ({
    what,
    known: known.get(part) ?? 0,
    of: ofLabel(label),
    share: shareOf(known.get(part) ?? 0, ofLabel(label)),
  });
  return [
    line(say(context, 'services with an owner'), 'servicesWithOwner', 'Service'),
    line(say(context, 'services with a known volume'), 'servicesWithVolume', 'Service'),
    line(say(context, 'services with a team recorded'), 'servicesWithTeam', 'Service'),
    line(say(context, 'steps with a service'), 'stepsWithService', 'Step'),
    line(say(context, 'policies with an owner'), 'policiesWithOwner', 'Policy'),
    line(say(context, 'organisations asked who works with whom'), 'organisationsAsked', 'Organisation'),
    line(say(context, 'teams whose organisation was asked'), 'teamsAsked', 'Team'),
  ];
};
