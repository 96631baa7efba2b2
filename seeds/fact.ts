import { createNodeKey, decodeKey, type NodeKey } from '#graph-schema/ids';
import type { NodeLabel } from '#graph-schema/labels';
import { relationships, type RelationshipType } from '#graph-schema/relationships';

/**
 * What tells a fact from every other, as text: the key of a node, or `<key> <TYPE> <key> <from> <kind>` of a relationship, with - for what it has not.
 * It stands in the store as `fact` on claims and relationships.
 */
export type Fact = string & { readonly brand: 'Fact' };

export interface NodeFact {
  readonly node: true;
  readonly label: NodeLabel;
  readonly id: string;
}

export interface RelationshipFact {
  readonly node: false;
  readonly type: RelationshipType;
  readonly from: { readonly label: NodeLabel; readonly id: string };
  readonly to: { readonly label: NodeLabel; readonly id: string };
  /** The day from which it holds, where that is known. */
  readonly since: string | null;
  readonly kind: string | null;
}

export const createNodeFact = (label: NodeLabel, id: string): Fact => createNodeKey(label, id) as string as Fact;

export const createRelationshipFact = (
  type: RelationshipType,
  from: NodeKey,
  to: NodeKey,
  since: string | null,
  kind: string | null,
): Fact => `${from} ${type} ${to} ${since ?? '-'} ${kind ?? '-'}` as Fact;

/** @throws Error when the text is no fact, which only a damaged store can bring about */
export const decodeFact = (fact: string): NodeFact | RelationshipFact => {
  const [first, type, second, since, kind] = fact.split(' ');
  const from = decodeKey(first ?? '');
  if (from && type === undefined) return { node: true, ...from };
  const to = decodeKey(second ?? '');
  if (!from || !to) throw new Error(`not a fact: ${fact}`);
  return {
    node: false,
    type: type as RelationshipType,
    from,
    to,
    since: since === '-' ? null : (since ?? null),
    kind: kind === '-' ? null : (kind ?? null),
  };
};

const specs = new Map(relationships.map((relationship) => [`${relationship.type} ${relationship.from}`, relationship]));

/** The model's row for a relationship: its type alone does not say, because several share one. */
export const specOf = (type: string, from: NodeLabel) => {
  const spec = specs.get(`${type} ${from}`);
  if (!spec) throw new Error(`no relationship ${type} from ${from}`);
  return spec;
};

/** The id of the thing that a fact is about: the node itself, or the one that the relationship begins at. */
export const subjectIdOf = (fact: string): string => {
  const decoded = decodeFact(fact);
  return decoded.node ? decoded.id : decoded.from.id;
};
