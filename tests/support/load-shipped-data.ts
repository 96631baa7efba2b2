import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Claim } from '#seeds/claims';
import { decodeFact } from '#seeds/fact';
import { gatherDatasets } from '#seeds/gather';
import { departmentKinds } from '#graph-schema/labels';
import { schemaStatements } from '#graph-schema/ddl';
import type { GraphStore, Value } from '#store/graph-store';

const root = 'seeds/data';
const rank = { PUBLISHED: 0, DEPARTMENT: 0, UNVERIFIED: 1, ILLUSTRATIVE: 2 } as const;

/** The shipped datasets as facts with their claims, without the ledger's history: for tests that only ask. */
export const loadShippedData = async (store: GraphStore): Promise<void> => {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => path.join(root, name)).sort();
  const { datasets, problems } = await gatherDatasets(folders);
  if (problems.length > 0) throw new Error(`shipped data: ${problems[0]?.file}:${problems[0]?.line} ${problems[0]?.reason}`);
  const claims = datasets.flatMap((dataset) => dataset.claims);
  const facts = toFacts(claims);
  await store.applySchema(schemaStatements);
  const write = async (cypher: string, rows: readonly Value[]) => {
    for (let at = 0; at < rows.length; at += 1000) await store.write((run) => run(cypher, { rows: rows.slice(at, at + 1000) }));
  };
  for (const [cypher, rows] of statementsOf(facts)) await write(cypher, rows);
  await store.write((run) => run(`MATCH (o:Organisation) WHERE o.kind IN $kinds SET o:Department`, { kinds: departmentKinds }));
  await write('UNWIND $rows AS row CREATE (c:Claim) SET c = row', claims.map(({ id, fact, dataset, source, file, line, values, hash }) => ({ id, fact, dataset, source, file, line, values: JSON.stringify(values), hash, firstLoad: 1 })));
  await write('UNWIND $rows AS row CREATE (l:Load) SET l = row', datasets.map(({ dataset }, index) => ({
    number: index + 1, dataset, digest: `digest of ${dataset}`, state: 'DONE', startedAt: '2026-11-24T10:00:00.000Z', finishedAt: '2026-11-24T10:00:01.000Z',
  })));
};

interface SaidFact {
  readonly values: Readonly<Record<string, Value>>;
  readonly sources: readonly string[];
}

/** One fact for all that is claimed of it; better sources last, so that theirs is the value that stays. */
const toFacts = (claims: readonly Claim[]): Map<string, SaidFact> => {
  const kinds = new Map(claims.filter(({ fact }) => fact === `source:${fact.slice(7)}`).map(({ fact, values }) => [fact.slice(7), values.kind as keyof typeof rank]));
  const worstFirst = [...claims].sort((a, b) => (rank[kinds.get(b.source) ?? 'UNVERIFIED'] - rank[kinds.get(a.source) ?? 'UNVERIFIED']) || (a.source < b.source ? -1 : 1));
  const facts = new Map<string, SaidFact>();
  for (const { fact, values, source } of worstFirst) {
    const before = facts.get(fact);
    facts.set(fact, { values: { ...before?.values, ...(values as Record<string, Value>) }, sources: [...new Set([...(before?.sources ?? []), source])].sort() });
  }
  return facts;
};

/** Nodes by label first, then relationships by type and ends. */
const statementsOf = (facts: ReadonlyMap<string, SaidFact>): Map<string, Value[]> => {
  const nodes = new Map<string, Value[]>();
  const links = new Map<string, Value[]>();
  const add = (to: Map<string, Value[]>, cypher: string, row: Value) => to.set(cypher, [...(to.get(cypher) ?? []), row]);
  for (const [text, { values, sources }] of facts) {
    const fact = decodeFact(text);
    if (fact.node) add(nodes, `UNWIND $rows AS row CREATE (n:${fact.label}) SET n = row`, { ...values, id: fact.id, sources });
    else add(links, `UNWIND $rows AS row MATCH (a:${fact.from.label} {id: row.a}) MATCH (b:${fact.to.label} {id: row.b}) CREATE (a)-[r:${fact.type}]->(b) SET r = row.said`,
      { a: fact.from.id, b: fact.to.id, said: { ...values, sources } });
  }
  return new Map([...nodes, ...links]);
};
