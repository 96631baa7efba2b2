import { schemaStatements } from '#graph-schema/ddl';
import type { JourneyFacts } from '#analysis/journey-facts';
import type { GraphStore, Value } from '#store/graph-store';

interface Options {
  readonly journey: string;
  readonly sourceKind: 'PUBLISHED' | 'ILLUSTRATIVE' | 'UNVERIFIED';
  /** Further services that have nothing to do with the journey, each with an owner. */
  readonly otherServices?: number;
}

/** Writes the facts of one journey straight into an empty store, so that a question is tested apart from the loader. */
export const writeJourneyFacts = async (
  store: GraphStore,
  facts: JourneyFacts,
  { journey, sourceKind, otherServices = 0 }: Options,
): Promise<void> => {
  await store.applySchema(schemaStatements);
  const rows = async (all: readonly Value[], cypher: string) => {
    for (let at = 0; at < all.length; at += 1000)
      await store.write((run) => run(`UNWIND $rows AS r ${cypher}`, { rows: all.slice(at, at + 1000), sources: ['test'] }));
  };
  await rows(
    [{ id: 'test', kind: sourceKind }],
    `CREATE (s:Source {id: r.id, name: 'Test source', kind: r.kind, retrieved: '2026-01-01', read: 'WHOLE', publisher: 'Test office'})`,
  );
  await rows(
    facts.organisations.map(({ id, surveyedOn }) => ({ id, surveyedOn })),
    `CREATE (o:Organisation:Department {id: r.id, name: toUpper(substring(r.id, 0, 1)) + substring(r.id, 1), kind: 'MINISTERIAL_DEPARTMENT', status: 'LIVE', sources: $sources}) SET o.surveyedOn = r.surveyedOn`,
  );
  await rows(
    facts.services.map(({ id }) => ({ id })),
    `CREATE (:Service {id: r.id, name: toUpper(r.id), level: 'TRANSACTION', status: 'LIVE', sources: $sources})`,
  );
  await rows(
    facts.services.flatMap(({ id, owners }) => owners.map((owner) => ({ id, owner }))),
    'MATCH (s:Service {id: r.id}) MATCH (o:Organisation {id: r.owner}) CREATE (s)-[:OWNED_BY {sources: $sources}]->(o)',
  );
  await rows([{ id: journey }], `CREATE (:Journey {id: r.id, name: 'Toy', sources: $sources})`);
  await rows(
    facts.steps.map(({ id, position, likelihood, nations }) => ({
      id: `${journey}/${id}`,
      name: `Step ${position}`,
      position,
      likelihood,
      nations: [...nations],
      journey,
    })),
    `MATCH (j:Journey {id: r.journey}) CREATE (j)-[:HAS_STEP {sources: $sources}]->(s:Step {id: r.id, name: r.name, position: r.position, likelihood: r.likelihood, nations: r.nations, sources: $sources})`,
  );
  await rows(
    facts.steps.flatMap(({ id, services }) => services.map((service) => ({ id: `${journey}/${id}`, service }))),
    'MATCH (s:Step {id: r.id}) MATCH (v:Service {id: r.service}) CREATE (s)-[:USES {sources: $sources}]->(v)',
  );
  await rows(
    facts.order.map(({ from, to, kind, passes }) => ({ from: `${journey}/${from}`, to: `${journey}/${to}`, kind, passes })),
    'MATCH (a:Step {id: r.from}) MATCH (b:Step {id: r.to}) CREATE (a)-[n:NEXT {kind: r.kind, sources: $sources}]->(b) SET n.passes = r.passes',
  );
  await rows(
    facts.teams.map(({ id, organisation, activity }) => ({ id, organisation, activity })),
    'MATCH (o:Organisation {id: r.organisation}) CREATE (t:Team {id: r.id, name: r.id, activity: r.activity, people: 1, sources: $sources})-[:BELONGS_TO {sources: $sources}]->(o)',
  );
  const professions = [...new Set(facts.teams.flatMap((team) => team.professions.map(({ profession }) => profession)))];
  await rows(
    professions.map((id) => ({ id })),
    'CREATE (:Profession {id: r.id, name: r.id, sources: $sources})',
  );
  await rows(
    facts.teams.flatMap((team) => team.professions.map(({ profession, people }) => ({ team: team.id, profession, people }))),
    'MATCH (t:Team {id: r.team}) MATCH (p:Profession {id: r.profession}) CREATE (t)-[x:PRACTISES {sources: $sources}]->(p) SET x.people = r.people',
  );
  await rows(
    facts.teams.flatMap((team) => team.services.map((service) => ({ team: team.id, service }))),
    'MATCH (t:Team {id: r.team}) MATCH (s:Service {id: r.service}) CREATE (t)-[:WORKS_ON {sources: $sources}]->(s)',
  );
  await rows(
    facts.ties.map(({ a, b, strength }) => ({ a, b, strength })),
    'MATCH (a:Team {id: r.a}) MATCH (b:Team {id: r.b}) CREATE (a)-[:COLLABORATES_WITH {strength: r.strength, sources: $sources}]->(b)',
  );
  await rows(
    facts.communities.map(({ id }) => ({ id })),
    `CREATE (:Community {id: r.id, name: 'Payments', kind: 'PRACTICE', sources: $sources})`,
  );
  await rows(
    facts.communities.flatMap(({ id, members }) => members.map((team) => ({ id, team }))),
    'MATCH (t:Team {id: r.team}) MATCH (c:Community {id: r.id}) CREATE (t)-[:MEMBER_OF {sources: $sources}]->(c)',
  );
  await rows(
    Array.from({ length: otherServices }, (_, index) => ({
      id: `other-${index}`,
      owner: facts.organisations[index % facts.organisations.length]!.id,
    })),
    `MATCH (o:Organisation {id: r.owner}) CREATE (:Service {id: r.id, name: r.id, level: 'TRANSACTION', status: 'LIVE', sources: $sources})-[:OWNED_BY {sources: $sources}]->(o)`,
  );
};
