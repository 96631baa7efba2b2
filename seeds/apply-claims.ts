import { departmentKinds } from '#graph-schema/labels';
import type { Run, Value } from '#store/graph-store';
import type { Claim, ClaimValues } from './claims.js';
import { decodeFact, type NodeFact, type RelationshipFact } from './fact.js';
import type { StoredClaim } from './plan.js';
import { resolveFact, type LiveClaim, type SourceStanding } from './resolve.js';

/** Claims of one batch, with the number of their load. */
export interface ClaimChange {
  readonly load: number;
  readonly make: readonly Claim[];
  /** Claims that change or end: they leave the live ones under another id. */
  readonly end: readonly Pick<StoredClaim, 'id' | 'fact'>[];
}

/** Writes claims and the facts that they add up to, in the transaction that it is handed. */
export const applyClaims = async (run: Run, { load, make, end }: ClaimChange, standing: Map<string, SourceStanding>): Promise<void> => {
  if (end.length > 0) {
    await run(
      `UNWIND $rows AS row MATCH (c:Claim {fact: row.fact}) WHERE c.id = row.id
       SET c.id = row.id + $suffix, c.endedLoad = $load REMOVE c:Claim SET c:EndedClaim`,
      { rows: end.map(({ id, fact }) => ({ id, fact })), suffix: `@${load}`, load },
    );
  }
  if (make.length > 0) await run('UNWIND $rows AS row CREATE (c:Claim) SET c = row', { rows: make.map((claim) => toStored(claim, load)) });
  await applyFacts(run, new Set([...make.map(({ fact }) => fact as string), ...end.map(({ fact }) => fact)]), standing);
};

const toStored = ({ values, ...claim }: Claim, firstLoad: number): Value => ({ ...claim, values: JSON.stringify(values), firstLoad });

/** Brings facts in line with their live claims: written as resolved, or taken out when none is left. */
export const applyFacts = async (run: Run, facts: ReadonlySet<string>, standing: Map<string, SourceStanding>): Promise<void> => {
  const rows = await run('UNWIND $facts AS fact MATCH (c:Claim {fact: fact}) RETURN c.fact AS fact, c.source AS source, c.dataset AS dataset, c.values AS values', { facts: [...facts] });
  const live = new Map<string, LiveClaim[]>();
  for (const row of rows) {
    const claim = { source: String(row.source), dataset: String(row.dataset), values: JSON.parse(String(row.values)) as ClaimValues };
    const known = live.get(String(row.fact));
    if (known) known.push(claim);
    else live.set(String(row.fact), [claim]);
  }
  const writes = new Map<string, ResolvedFact[]>();
  const removals = new Map<string, Pick<ResolvedFact, 'fact' | 'decoded'>[]>();
  for (const fact of facts) {
    const decoded = decodeFact(fact);
    const claims = live.get(fact) ?? [];
    const place = placeOf(decoded);
    if (claims.length === 0) removals.set(place, [...(removals.get(place) ?? []), { fact, decoded }]);
    else {
      const properties = resolveFact(fact, claims, standing);
      if (decoded.node && decoded.label === 'Source') standing.set(decoded.id, { kind: String(properties.kind), retrieved: (properties.retrieved as string | undefined) ?? null });
      const group = writes.get(place);
      if (group) group.push({ fact, decoded, properties });
      else writes.set(place, [{ fact, decoded, properties }]);
    }
  }
  for (const group of writes.values()) await writeFacts(run, group);
  for (const group of removals.values()) await removeFacts(run, group);
};

interface ResolvedFact {
  readonly fact: string;
  readonly decoded: NodeFact | RelationshipFact;
  readonly properties: Readonly<Record<string, Value>>;
}

/** Facts of one place share one statement: a label, or a type between two labels. */
const placeOf = (decoded: NodeFact | RelationshipFact): string => (decoded.node ? decoded.label : `${decoded.from.label} ${decoded.type} ${decoded.to.label}`);

const writeFacts = async (run: Run, facts: readonly ResolvedFact[]): Promise<void> => {
  const { decoded } = facts[0] as ResolvedFact;
  if (decoded.node) {
    const rows = facts.map(({ decoded: node, properties }) => ({ id: (node as NodeFact).id, properties }));
    await run(`UNWIND $rows AS row MERGE (n:${decoded.label} {id: row.id}) SET n = row.properties`, { rows });
    if (decoded.label === 'Organisation') await labelDepartments(run, rows);
    return;
  }
  // The end with fewer relationships comes first: the embedded engine looks through those of the first.
  const rows = facts.map(({ fact, decoded: own, properties }) => ({ fact, from: (own as RelationshipFact).from.id, to: (own as RelationshipFact).to.id, properties }));
  await run(
    `UNWIND $rows AS row MATCH (a:${decoded.from.label} {id: row.from}) MATCH (b:${decoded.to.label} {id: row.to})
     MERGE (a)-[r:${decoded.type} {fact: row.fact}]->(b) SET r = row.properties`,
    { rows },
  );
};

const labelDepartments = async (run: Run, rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, Value>> }[]): Promise<void> => {
  const isDepartment = ({ properties }: (typeof rows)[number]) => departmentKinds.includes(String(properties.kind));
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
  await run('UNWIND $ids AS id MATCH (o:Organisation {id: id}) SET o:Department', { ids: ids(rows.filter(isDepartment)) });
  await run('UNWIND $ids AS id MATCH (o:Organisation {id: id}) REMOVE o:Department', { ids: ids(rows.filter((row) => !isDepartment(row))) });
};

const removeFacts = async (run: Run, facts: readonly Pick<ResolvedFact, 'fact' | 'decoded'>[]): Promise<void> => {
  const first = (facts[0] as ResolvedFact).decoded;
  if (first.node) {
    await run(`UNWIND $ids AS id MATCH (n:${first.label} {id: id}) DETACH DELETE n`, { ids: facts.map(({ decoded }) => (decoded as NodeFact).id) });
    return;
  }
  const rows = facts.map(({ fact, decoded }) => ({ fact, from: (decoded as RelationshipFact).from.id }));
  await run(`UNWIND $rows AS row MATCH (a:${first.from.label} {id: row.from})-[r:${first.type} {fact: row.fact}]->(:${first.to.label}) DELETE r`, { rows });
};
