import { z } from 'zod';
import { read, type AnswerContext } from '../question.js';
import { groupBy } from './group-by.js';
import { held } from './held.js';
import { named, namedMap, sourceIds, toThing, unique, type Named, type Thing } from './thing.js';

/** How many steps up from an organisation its departments are looked for. */
export const farthestAbove = 6;

const ancestorRow = z.object({
  organisation: z.string(),
  ancestor: named,
  isDepartment: z.boolean(),
  isRoot: z.boolean(),
  far: z.number(),
  links: z.array(z.object({ sources: sourceIds })),
});
export type AncestorRow = z.infer<typeof ancestorRow>;

/**
 * Whose part each organisation is on `$asAt`, itself included, for the organisations that earlier reads found.
 * @param organisationsOf their ids
 */
export const readAncestors = (
  organisationsOf: (earlier: Readonly<Record<string, readonly unknown[]>>, params: Readonly<Record<string, unknown>>) => Iterable<string>,
) =>
  read({
    cypher: `UNWIND $organisations AS organisation
MATCH (o:Organisation {id: organisation})
MATCH p = (o)-[:PART_OF*0..${farthestAbove}]->(a:Organisation) WHERE all(r IN relationships(p) WHERE ${held('r')})
RETURN organisation, ${namedMap('a')} AS ancestor, a:Department AS isDepartment, length(p) AS far,
  NOT EXISTS { MATCH (a)-[up:PART_OF]->(:Organisation) WHERE ${held('up')} } AS isRoot, [r IN relationships(p) | {sources: r.sources}] AS links
ORDER BY organisation, far, a.id`,
    row: ancestorRow,
    parameters: (params, earlier) => ({ organisations: [...new Set(organisationsOf(earlier, params))].sort() }),
  });

/**
 * The departments among what stands above one organisation, itself included: those fewest steps up, all at that distance; where none is one, all its roots.
 * Source: the graph model, “Departments of an organisation on d”.
 */
export const chooseDepartments = <Row extends Pick<AncestorRow, 'isDepartment' | 'isRoot' | 'far'>>(ancestors: readonly Row[]): Row[] => {
  const nearest = Math.min(...ancestors.filter((row) => row.isDepartment).map((row) => row.far));
  return ancestors.filter((row) => (nearest === Infinity ? row.isRoot : row.isDepartment && row.far === nearest));
};

/** The departments of each organisation, by name. */
export const departmentsByOrganisation = (rows: readonly AncestorRow[]): ReadonlyMap<string, readonly Named[]> => {
  const found = new Map<string, Named[]>();
  for (const [organisation, ancestors] of groupBy(rows, (row) => row.organisation)) {
    const own = chooseDepartments(ancestors).map((row) => row.ancestor);
    found.set(organisation, unique(own));
  }
  return found;
};

/** Every department of these organisations, each once, by name. */
export const departmentsOf = (organisations: Iterable<string>, departments: ReadonlyMap<string, readonly Named[]>): Named[] =>
  unique([...organisations].flatMap((id) => departments.get(id) ?? []));

export const toDepartments = (departments: readonly Named[], context: AnswerContext): Thing[] =>
  departments.map((department) => toThing('Organisation', department, context));
