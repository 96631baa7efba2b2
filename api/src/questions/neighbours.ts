import { z } from 'zod';
import { decodeKey, createNodeKey } from '#graph-schema/ids';
import { relationships, relationshipTypes, type RelationshipType } from '#graph-schema/relationships';
import type { NodeLabel } from '#graph-schema/labels';
import { asAt, choiceOf, idOf, listOf } from './params.js';
import { question, read, type SourceFact } from './question.js';
import { held } from './parts/held.js';
import { paging } from './parts/page.js';
import { anyMainLabel, byText, labelled, mainLabel, period, sourceIds, toSources, toThing, isIllustrative, type Thing } from './parts/thing.js';

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

export interface Neighbours {
  readonly thing: Thing;
  readonly groups: readonly NeighbourGroup[];
  readonly note: string | null;
}

/** Properties of relationships that an answer shows, beside `from`, `to` and `sources`. */
const shown = ['strength', 'kind', 'passes', 'people', 'on', 'handOffs'] as const;
const undirected = new Set<string>(relationships.filter((relationship) => 'undirected' in relationship).map(({ type }) => type));
const scalar = z.union([z.string(), z.number(), z.boolean()]);

const neighbourRow = z.object({
  relationship: z.enum(relationshipTypes as [RelationshipType, ...RelationshipType[]]),
  outward: z.boolean(), label: labelled.shape.label, total: z.number(),
  neighbours: z.array(labelled.extend(period.shape).extend({
    kind: z.string().nullable(), factSources: z.object({ sources: sourceIds }),
    said: z.record(z.string(), z.union([scalar, z.array(scalar)]).nullable()),
  })),
});
type NeighbourRow = z.infer<typeof neighbourRow>;

const keyOf = (params: Readonly<Record<string, unknown>>) => decodeKey(params.id as string) ?? { id: '', label: '' };

export const neighbours = question({
  name: 'neighbours',
  asks: 'What is next to this thing, by kind of relationship, with how many are not shown?',
  group: 'The map as a whole',
  params: {
    id: idOf('ANY', 'The key of any thing, such as organisation:hm-revenue-customs.'),
    relationships: listOf(choiceOf('RelationshipType', relationshipTypes, null, 'A kind of relationship.'), relationshipTypes.length, 'Only these kinds of relationship. All when left out.'),
    first: { ...paging.first, says: 'How many of each group, at most 100.' },
    asAt,
  },
  reads: {
    thing: read({
      cypher: `MATCH (n) WHERE ${anyMainLabel('n')} AND n.id = $nodeId AND $label IN labels(n)
RETURN n.id AS id, n.name AS name, n.sources AS sources, $label AS label`,
      row: labelled,
      parameters: (params) => ({ nodeId: keyOf(params).id, label: keyOf(params).label }),
    }),
    groups: read({
      cypher: `MATCH (n) WHERE ${anyMainLabel('n')} AND n.id = $nodeId AND $label IN labels(n)
MATCH (n)-[r]-(m) WHERE (size($relationships) = 0 OR type(r) IN $relationships) AND type(r) IN $allowed AND ${held('r')}
WITH type(r) AS relationship, startNode(r) = n AND NOT type(r) IN $undirected AS outward, ${mainLabel('m')} AS label, m, r
WHERE label IS NOT NULL
WITH relationship, outward, label, m, r ORDER BY m.name, m.id, r.from
WITH relationship, outward, label, collect({
  id: m.id, name: m.name, label: label, kind: coalesce(m.kind, m.level, m.activity, m.family), sources: m.sources, from: r.from, to: r.to, factSources: {sources: r.sources},
  said: {${shown.map((name) => `${name}: r.${name}`).join(', ')}}
}) AS found
RETURN relationship, outward, label, size(found) AS total, found[0..$first] AS neighbours ORDER BY relationship, outward, label`,
      row: neighbourRow,
      parameters: (params) => ({ nodeId: keyOf(params).id, label: keyOf(params).label, allowed: relationshipTypes, undirected: [...undirected] }),
    }),
  },
  answer: (rows, params, context) => {
    const found = rows.thing[0];
    if (!found) throw new Error(`no row for ${params.id}`);
    const toGroup = (row: NeighbourRow): NeighbourGroup => ({
      relationship: row.relationship,
      direction: undirected.has(row.relationship) ? 'BOTH' : row.outward ? 'OUT' : 'IN',
      label: row.label, total: row.total, hidden: row.total - row.neighbours.length,
      neighbours: row.neighbours.map(({ id, name, kind, from, to, sources, factSources, said }) => ({
        id: createNodeKey(row.label, id), name, label: row.label, kind, from, to,
        illustrative: isIllustrative(sources, context) || isIllustrative(factSources.sources, context),
        properties: shown.flatMap((property) => toSaid(property, said[property])),
        sources: toSources(factSources.sources, context),
      })),
    });
    const groups = rows.groups.map(toGroup).sort((a, b) => byText(a.relationship, b.relationship) || byText(a.direction, b.direction) || byText(a.label, b.label));
    const body: Neighbours = {
      thing: toThing(found.label, found, context), groups,
      note: groups.length > 0 ? null
        : found.label === 'Source' ? 'A source is named by the facts that rest on it; it has no relationships of its own.'
        : `Nothing is recorded next to ${found.name} on ${params.asAt}${params.relationships.length ? ' by these kinds of relationship' : ''}. That may mean that nobody has told the map yet.`,
    };
    return { body, coverage: null, method: 'neighbours 1' };
  },
  samples: [{ id: 'organisation:hm-revenue-customs', first: 5 }, { id: 'journey:when-someone-dies' }, { id: 'service:vat', relationships: ['OWNED_BY', 'HAS_METRIC'], first: 2, asAt: '2018-01-31' }],
});

const toSaid = (name: string, value: NeighbourRow['neighbours'][number]['said'][string] | undefined) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [{ name, value: Array.isArray(value) ? value.join('; ') : String(value) }];
