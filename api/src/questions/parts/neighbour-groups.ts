import { z } from 'zod';
import type { NodeLabel } from '#graph-schema/labels';
import { relationships, relationshipTypes, type RelationshipType } from '#graph-schema/relationships';
import type { AnswerContext, SourceFact } from '../question.js';
import { held } from './held.js';
import { byText, labelled, mainLabel, period, sourceIds, toSources, toThing, type Thing } from './thing.js';

/** What a relationship itself says, such as a strength. */
export interface SaidProperty {
  readonly name: string;
  readonly value: string;
}

export interface Neighbour extends Thing {
  /** The kind of thing within its label, such as EXECUTIVE_AGENCY; null when its label has none. */
  readonly kind: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly properties: readonly SaidProperty[];
  readonly sources: readonly SourceFact[];
}

export interface NeighbourGroup {
  readonly relationship: RelationshipType;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** Of the other end. */
  readonly label: NodeLabel;
  readonly total: number;
  readonly hidden: number;
  readonly neighbours: readonly Neighbour[];
}

/** Properties of relationships that an answer shows, beside `from`, `to` and `sources`. */
const shown = ['strength', 'kind', 'passes', 'people', 'on', 'handOffs'] as const;
const undirected = new Set<string>(relationships.filter((relationship) => 'undirected' in relationship).map(({ type }) => type));
const scalar = z.union([z.string(), z.number(), z.boolean()]);

export const neighbourRow = z.object({
  relationship: z.enum(relationshipTypes as [RelationshipType, ...RelationshipType[]]),
  outward: z.boolean(),
  label: labelled.shape.label,
  total: z.number(),
  neighbours: z.array(
    labelled
      .extend(period.shape)
      .extend({
        kind: z.string().nullable(),
        factSources: z.object({ sources: sourceIds }),
        said: z.record(z.string(), z.union([scalar, z.array(scalar)]).nullable()),
      }),
  ),
});
export type NeighbourRow = z.infer<typeof neighbourRow>;

/** The parameters of `groupsOf` beside `$asAt`, `$relationships` (none: all) and `$first`. */
export const groupParameters = { allowed: relationshipTypes, undirected: [...undirected] };

/** Cypher from a bound `n` on: its neighbours on `$asAt` by kind of relationship, way and kind of thing. `by` names what else each row keeps, such as `parent`. */
export const groupsOf = (by: readonly string[] = []): string => {
  const kept = by.map((name) => `${name}, `).join('');
  return `MATCH (n)-[r]-(m) WHERE (size($relationships) = 0 OR type(r) IN $relationships) AND type(r) IN $allowed AND ${held('r')}
WITH ${kept}type(r) AS relationship, startNode(r) = n AND NOT type(r) IN $undirected AS outward, ${mainLabel('m')} AS label, m, r
WHERE label IS NOT NULL
WITH ${kept}relationship, outward, label, m, r ORDER BY m.name, m.id, r.from
WITH ${kept}relationship, outward, label, collect({
  id: m.id, name: m.name, label: label, kind: coalesce(m.kind, m.level, m.activity, m.family), sources: m.sources, from: r.from, to: r.to, factSources: {sources: r.sources},
  said: {${shown.map((name) => `${name}: r.${name}`).join(', ')}}
}) AS found
RETURN ${kept}relationship, outward, label, size(found) AS total, found[0..$first] AS neighbours ORDER BY relationship, outward, label`;
};

const toGroup = (row: NeighbourRow, context: AnswerContext): NeighbourGroup => ({
  relationship: row.relationship,
  direction: undirected.has(row.relationship) ? 'BOTH' : row.outward ? 'OUT' : 'IN',
  label: row.label,
  total: row.total,
  hidden: row.total - row.neighbours.length,
  neighbours: row.neighbours.map(({ id, name, kind, from, to, sources, factSources, said }) => ({
    ...toThing(row.label, { id, name, sources }, context, factSources.sources),
    kind,
    from,
    to,
    properties: shown.flatMap((property) => toSaid(property, said[property])),
    sources: toSources(factSources.sources, context),
  })),
});

/** By relationship, way and kind of thing. */
export const toGroups = (rows: readonly NeighbourRow[], context: AnswerContext): NeighbourGroup[] =>
  rows
    .map((row) => toGroup(row, context))
    .sort((a, b) => byText(a.relationship, b.relationship) || byText(a.direction, b.direction) || byText(a.label, b.label));

const toSaid = (name: string, value: NeighbourRow['neighbours'][number]['said'][string] | undefined) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)
    ? []
    : [{ name, value: Array.isArray(value) ? value.join('; ') : String(value) }];
