import { hash } from 'node:crypto';
import { createNodeKey, type NodeKey } from '#graph-schema/ids';
import type { NodeLabel } from '#graph-schema/labels';
import type { RelationshipType } from '#graph-schema/relationships';
import { createNodeFact, createRelationshipFact, specOf, type Fact } from './fact.js';

export type ClaimValue = string | number | boolean | readonly string[];
export type ClaimValues = Readonly<Record<string, ClaimValue>>;

/** What one source says about one fact, in one dataset. */
export interface Claim {
  /** 128 bits of SHA-256 of dataset, source and fact, 22 characters of base64url. */
  readonly id: string;
  readonly fact: Fact;
  readonly dataset: string;
  readonly source: string;
  readonly file: string;
  readonly line: number;
  readonly values: ClaimValues;
  /** Of the values, the same way. */
  readonly hash: string;
}

/** A live claim with what it says, as the store keeps it. */
export interface KeptClaim {
  readonly fact: string;
  readonly source: string;
  readonly file: string;
  readonly line: number;
  readonly values: ClaimValues;
}

/** Where a row stands. */
export interface RowPlace {
  readonly dataset: string;
  readonly file: string;
  readonly line: number;
  readonly source: string;
  /** What the person calls the columns, where it is not what we call them. */
  readonly columns?: Readonly<Record<string, string>>;
}

const digest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

export const hashOfValues = (values: ClaimValues): string =>
  digest(JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))));
export const createClaimId = (dataset: string, source: string, fact: string): string => digest(`${dataset}\n${source}\n${fact}`);

export const createClaim = ({ dataset, file, line, source }: RowPlace, fact: Fact, values: ClaimValues): Claim => ({
  id: createClaimId(dataset, source, fact),
  fact,
  dataset,
  source,
  file,
  line,
  values,
  hash: hashOfValues(values),
});

/** An empty cell claims nothing. */
const said = (values: Readonly<Record<string, ClaimValue | null | undefined>>): ClaimValues => {
  const filled: Record<string, ClaimValue> = {};
  for (const name in values) {
    const value = values[name];
    if (value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)) filled[name] = value;
  }
  return filled;
};

export const claimNode = (
  place: RowPlace,
  label: NodeLabel,
  id: string,
  values: Readonly<Record<string, ClaimValue | null | undefined>>,
): Claim => createClaim(place, createNodeFact(label, id), said(values));

export interface End {
  readonly label: NodeLabel;
  readonly id: string;
}

/** @param values may hold `from` and `kind`: where the model says so they become part of the fact */
export const claimRelationship = (
  place: RowPlace,
  type: RelationshipType,
  from: End,
  to: End,
  values: Readonly<Record<string, ClaimValue | null | undefined>> = {},
): Claim => {
  const spec = specOf(type, from.label);
  const undirected = 'undirected' in spec && from.id > to.id;
  const [one, other] = (undirected ? [to, from] : [from, to]).map((end) => createNodeKey(end.label, end.id)) as [NodeKey, NodeKey];
  const kind = 'identity' in spec ? String(values.kind) : null;
  return createClaim(
    place,
    createRelationshipFact(type, one, other, spec.dated ? (values.from as string) || null : null, kind),
    said(values),
  );
};
