import { createNodeKey, decodeKey, type NodeId } from './ids.js';
import type { NodeLabel } from './labels.js';
import { relationships, type RelationshipType } from './relationships.js';

/** A fact by its identity. A thing's is its key: `service:a`. A relationship's is `service:a|OWNED_BY|organisation:b|2020-01-01|`. */
export type FactId = string;

export interface NodeFact {
  readonly label: NodeLabel;
  readonly id: string;
}

export interface RelationshipFact {
  readonly type: RelationshipType;
  readonly from: NodeFact;
  readonly to: NodeFact;
  /** The `from` of a dated relationship; null when it has none or is not dated. */
  readonly since: string | null;
  /** What the type's identity holds beside its ends, such as `THEN`. */
  readonly kind: string | null;
}

export const createNodeFactId = ({ label, id }: NodeFact): FactId => createNodeKey(label, id);

export const createRelationshipFactId = ({ type, from, to, since, kind }: RelationshipFact): FactId =>
  `${createNodeKey(from.label, from.id)}|${type}|${createNodeKey(to.label, to.id)}|${since ?? ''}|${kind ?? ''}`;

export const isRelationshipFactId = (fact: FactId): boolean => fact.includes('|');

/** @throws Error when this is no fact that was ever stored */
export const decodeNodeFactId = (fact: FactId): NodeFact => {
  const key = decodeKey(fact);
  if (!key) throw new Error(`Not a fact: ${fact}`);
  return key as { label: NodeLabel; id: NodeId };
};

/** @throws Error when this is no fact that was ever stored */
export const decodeRelationshipFactId = (fact: FactId): RelationshipFact => {
  const [from, type, to, since, kind] = fact.split('|');
  if (from === undefined || to === undefined || !type) throw new Error(`Not a fact: ${fact}`);
  return { type: type as RelationshipType, from: decodeNodeFactId(from), to: decodeNodeFactId(to), since: since || null, kind: kind || null };
};

const key = (type: string, from: string, to: string): string => `${type} ${from} ${to}`;
const specs = new Map(relationships.flatMap((spec) => spec.to.map((to) => [key(spec.type, spec.from, to), spec] as const)));

/** What the model says of a relationship between these labels. @throws Error when the model knows none */
export const relationshipSpec = (type: string, from: NodeLabel, to: NodeLabel): (typeof relationships)[number] => {
  const spec = specs.get(key(type, from, to));
  if (!spec) throw new Error(`The model has no ${from} ${type} ${to}.`);
  return spec;
};
