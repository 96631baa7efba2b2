import { departmentKinds } from '#graph-schema/labels';
import type { Run, Value } from '#store/graph-store';
import { decodeFact, type NodeFact, type RelationshipFact } from './fact.js';
import { resolveFact, type LiveClaim, type SourceStanding } from './resolve.js';

/** A fact with every live claim about it; none: it goes. */
export interface FactClaims {
  readonly fact: string;
  readonly live: readonly LiveClaim[];
  /** Nobody has said it before, so that there is nothing to look for. */
  readonly isNew: boolean;
}

/**
 * Brings facts in line with their live claims: written as resolved, or taken out when none is left. What is learnt of sources goes into `standing`.
 * Every statement is on its way when this returns; it resolves when all have run.
 */
export const writeFacts = (run: Run, facts: readonly FactClaims[], standing: Map<string, SourceStanding>): Promise<unknown> => {
  const groups = new Map<string, ResolvedFact[]>();
  for (const { fact, live, isNew } of facts) {
    const decoded = decodeFact(fact);
    const way: Way = live.length === 0 ? 'remove' : isNew ? 'create' : 'merge';
    const properties = live.length === 0 ? {} : resolveFact(fact, live, standing);
    if (decoded.node && decoded.label === 'Source' && live.length > 0)
      standing.set(decoded.id, { kind: String(properties.kind), retrieved: (properties.retrieved as string | undefined) ?? null });
    const place = `${way} ${placeOf(decoded)}`;
    const group = groups.get(place);
    if (group) group.push({ fact, decoded, properties, way });
    else groups.set(place, [{ fact, decoded, properties, way }]);
  }
  return Promise.all(
    [...groups.values()].map((group) =>
      (group[0] as ResolvedFact).decoded.node ? writeNodes(run, group) : writeRelationships(run, group),
    ),
  );
};

type Way = 'create' | 'merge' | 'remove';
type Properties = Readonly<Record<string, Value>>;

interface ResolvedFact {
  readonly fact: string;
  readonly decoded: NodeFact | RelationshipFact;
  readonly properties: Properties;
  readonly way: Way;
}

/** Facts of one place share one statement: a label, or a type between two labels. */
const placeOf = (decoded: NodeFact | RelationshipFact): string =>
  decoded.node ? decoded.label : `${decoded.from.label} ${decoded.type} ${decoded.to.label}`;

const writeNodes = (run: Run, facts: readonly ResolvedFact[]): Promise<unknown> => {
  const {
    decoded: { label },
    way,
  } = facts[0] as ResolvedFact & { decoded: NodeFact };
  if (way === 'remove')
    return run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, {
      ids: facts.map(({ decoded }) => (decoded as NodeFact).id),
    });
  const rows = facts.map(({ properties }) => properties);
  const names = way === 'create' ? namesIn(rows) : [];
  const written =
    way === 'create'
      ? run(`UNWIND $rows AS row CREATE (:${label} ${toMap(names, 0)})`, { rows: rows.map((row) => toList(names, row)) })
      : run(`UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row`, { rows });
  return label === 'Organisation' ? Promise.all([written, labelDepartments(run, rows, way === 'create')]) : written;
};

/** New facts go in as lists, with their properties at once: the embedded engine takes twice as long over maps that are set afterwards. */
const namesIn = (rows: readonly Properties[]): string[] => {
  const names = new Set<string>();
  for (const row of rows) for (const name in row) names.add(name);
  return [...names].sort();
};
const toMap = (names: readonly string[], start: number): string =>
  `{${names.map((name, index) => `\`${name}\`: row[${start + index}]`).join(', ')}}`;
const toList = (names: readonly string[], row: Properties): Value[] => names.map((name) => row[name] ?? null);

const labelDepartments = (run: Run, rows: readonly Properties[], areNew: boolean): Promise<unknown> => {
  const isDepartment = ({ kind }: Properties) => departmentKinds.includes(String(kind));
  const ids = (some: readonly Properties[]) => some.map(({ id }) => id as string);
  return Promise.all([
    run('UNWIND $ids AS id MATCH (o:Organisation {id: id}) SET o:Department', { ids: ids(rows.filter(isDepartment)) }),
    ...(areNew
      ? []
      : [
          run('UNWIND $ids AS id MATCH (o:Organisation {id: id}) REMOVE o:Department', {
            ids: ids(rows.filter((row) => !isDepartment(row))),
          }),
        ]),
  ]);
};

const writeRelationships = (run: Run, facts: readonly ResolvedFact[]): Promise<unknown> => {
  const {
    decoded: { type, from, to },
    way,
  } = facts[0] as ResolvedFact & { decoded: RelationshipFact };
  const names = way === 'create' ? namesIn(facts.map(({ properties }) => properties)) : [];
  const rows = facts.map(({ decoded, properties, fact }): Value => {
    const own = decoded as RelationshipFact;
    return way === 'remove'
      ? [own.from.id, fact]
      : way === 'create'
        ? [own.from.id, own.to.id, ...toList(names, properties)]
        : [own.from.id, own.to.id, properties];
  });
  if (way === 'remove')
    return run(`UNWIND $rows AS row MATCH (a:${from.label} {id: row[0]})-[r:${type} {fact: row[1]}]->(:${to.label}) DELETE r`, { rows });
  // The end with fewer relationships comes first: the embedded engine looks through those of the first.
  const write =
    way === 'create' ? `CREATE (a)-[:${type} ${toMap(names, 2)}]->(b)` : `MERGE (a)-[r:${type} {fact: row[2].fact}]->(b) SET r = row[2]`;
  return run(`UNWIND $rows AS row MATCH (a:${from.label} {id: row[0]}) MATCH (b:${to.label} {id: row[1]}) ${write}`, { rows });
};
