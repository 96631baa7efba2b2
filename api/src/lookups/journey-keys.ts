import { createNodeKey } from '#graph-schema/ids';
import type { NodeLabel } from '#graph-schema/labels';
import type { Run } from '#store/graph-store';
import { AskError } from '../ask-error.js';

const journey = 'MATCH (j:Journey {id: $journey})';
const services = `${journey}-[:HAS_STEP]->(:Step)-[:USES]->(s:Service)`;
const organisations = `${services} MATCH (s)-[:OWNED_BY|DELIVERED_BY|FUNDED_BY]->(o:Organisation)`;
const teams = `${services} MATCH (t:Team)-[:WORKS_ON]->(s)`;

/** What belongs to a journey, each as a statement that returns ids. */
const parts: readonly (readonly [NodeLabel, string])[] = [
  ['LifeEvent', `${journey}<-[:STARTS]-(n:LifeEvent)`],
  ['Journey', `${journey}-[:VARIANT_OF]-(n:Journey)`],
  ['Step', `${journey}-[:HAS_STEP]->(n:Step)`],
  ['Service', `${services} WITH s AS n`],
  ['Service', `${services} MATCH (s)-[:PART_OF]->(n:Service)`],
  ['Metric', `${services} MATCH (s)-[:HAS_METRIC]->(n:Metric)`],
  ['Policy', `${services} MATCH (s)-[:IMPLEMENTS]->(n:Policy)`],
  ['Organisation', `${organisations} WITH o AS n`],
  ['Organisation', `${organisations} MATCH (o)-[:PART_OF*1..8]->(n:Organisation)`],
  ['Team', `${teams} WITH t AS n`],
  ['Organisation', `${teams} MATCH (t)-[:BELONGS_TO]->(n:Organisation)`],
  ['Profession', `${teams} MATCH (t)-[:PRACTISES]->(n:Profession)`],
  ['Community', `${journey}<-[:UNITED_BY]-(n:Community)`],
  ['Community', `${services} MATCH (s)<-[:UNITED_BY]-(n:Community)`],
  ['Report', `${journey}<-[:ABOUT]-(n:Report)`],
  ['Organisation', `${journey}<-[:ABOUT]-(:Report)-[:BETWEEN]->(n:Organisation)`],
];

/** Keys of a journey and of everything that belongs to it. @throws AskError NOT_FOUND */
export const readJourneyKeys = async (run: Run, id: string): Promise<ReadonlySet<string>> => {
  if ((await run(`${journey} RETURN j.id AS id`, { journey: id })).length === 0)
    throw new AskError('NOT_FOUND', `There is no journey with the id ${id}.`);
  const keys = new Set<string>([createNodeKey('Journey', id)]);
  for (const [label, statement] of parts)
    for (const row of await run(`${statement} RETURN DISTINCT n.id AS id`, { journey: id })) keys.add(createNodeKey(label, String(row.id)));
  return keys;
};
