import { z } from 'zod';
import { createNodeKey } from '#graph-schema/ids';
import { nodeLabels, type NodeLabel } from '#graph-schema/labels';
import type { RelationshipType } from '#graph-schema/relationships';
import { groupsOf, neighbourRow, type NeighbourRow } from '#questions/parts/neighbour-groups';
import { mainLabel } from '#questions/parts/thing';
import type { Lookup } from './lookup.js';

/** A relationship with the dates from and until which it holds, seen from one end. */
export interface DatedRelationship {
  readonly relationship: RelationshipType;
  readonly outward: boolean;
  readonly other: { readonly __label: NodeLabel; readonly id: string; readonly name: string };
  readonly from: string | null;
  readonly to: string | null;
}

const datedRow = neighbourRow
  .pick({ relationship: true, outward: true, label: true })
  .extend({ id: z.string(), name: z.string(), since: z.string().nullable(), until: z.string().nullable() });

const toDated = (row: unknown): DatedRelationship => {
  const { relationship, outward, label, id, name, since, until } = datedRow.parse(row);
  return { relationship, outward, other: { __label: label, id: createNodeKey(label, id), name }, from: since, to: until };
};

/** Neighbours on `$asAt`, at most `$first` of each group. Takes `groupParameters` too. */
const groupsFor = (label: NodeLabel): Lookup<NeighbourRow> => ({
  cypher: `UNWIND $ids AS parent MATCH (n:${label} {id: parent})\n${groupsOf(['parent'])}`,
  decode: (row) => neighbourRow.parse(row),
});

/** Relationships of any date; a succession holds from the day on which it happened. */
const datedFor = (label: NodeLabel): Lookup<DatedRelationship> => ({
  cypher: `UNWIND $ids AS parent MATCH (n:${label} {id: parent})-[r]-(m) WHERE r.from IS NOT NULL OR r.to IS NOT NULL OR r.on IS NOT NULL
    WITH parent, type(r) AS relationship, startNode(r) = n AS outward, ${mainLabel('m')} AS label, m, r WHERE label IS NOT NULL
    RETURN parent, relationship, outward, label, m.id AS id, m.name AS name, coalesce(r.from, r.on) AS since, r.to AS until ORDER BY parent, coalesce(since, until), until, relationship, id`,
  decode: toDated,
});

const forEach = <T>(make: (label: NodeLabel) => Lookup<T>) => new Map(nodeLabels.map((label) => [label, make(label)]));
const [groups, dated] = [forEach(groupsFor), forEach(datedFor)];

export const neighbourGroupsOf = (label: NodeLabel) => groups.get(label) as Lookup<NeighbourRow>;
export const datedRelationshipsOf = (label: NodeLabel) => dated.get(label) as Lookup<DatedRelationship>;
