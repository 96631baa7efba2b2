import type { NodeLabel } from '#graph-schema/labels';
import type { Row } from '#store/graph-store';
import { columnsOf, decodeThing, type Thing } from './thing.js';

/**
 * A batched read: one statement for any number of things of one kind. It takes their bare ids as `$ids` and returns rows whose column
 * `parent` says which of them the row is about. Lookups about a date also take `$asAt`.
 */
export interface Lookup<T> {
  readonly cypher: string;
  readonly decode: (row: Row) => T;
}

/** Things with the label `to` that `path` leads to, such as `-[r:OWNED_BY]->`; `where` may name `a`, `b` and what the path names. */
export const related = (from: NodeLabel, path: string, to: NodeLabel, where?: string, order = 'name'): Lookup<Thing> => ({
  cypher: `UNWIND $ids AS parent MATCH (a:${from} {id: parent})${path}(b:${to})${where ? ` WHERE ${where}` : ''}
    RETURN DISTINCT parent, ${columnsOf(to, 'b')} ORDER BY parent, ${order}, id`,
  decode: decodeThing(to),
});

/** The things themselves, by id. */
export const byId = (label: NodeLabel): Lookup<Thing> => ({
  cypher: `UNWIND $ids AS parent MATCH (a:${label} {id: parent}) RETURN parent, ${columnsOf(label, 'a')}`,
  decode: decodeThing(label),
});
