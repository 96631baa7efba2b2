import type { NodeLabel } from './labels.js';
import { date, integer, number, oneOf, text, textList, type PropertyType } from './property.js';

interface RelationshipSpec {
  readonly type: string;
  readonly from: NodeLabel;
  readonly to: readonly NodeLabel[];
  readonly says: string;
  /** Holds on d when from ≤ d < to. */
  readonly dated: boolean;
  /** Stored once, smaller id first, and read both ways. */
  readonly undirected?: true;
  readonly acyclic?: true;
  /** Properties that are part of the fact's identity beside type, ends and `from`. */
  readonly identity?: readonly string[];
  readonly properties: Readonly<Record<string, PropertyType>>;
}

export const successionKinds = ['RENAME', 'MERGE', 'SPLIT', 'TRANSFER'] as const;
const period = { from: date, to: date };

/** Every relationship of the model, in the order of its table. Each also has `sources`. */
export const relationships = [
  {
    type: 'PART_OF',
    from: 'Organisation',
    to: ['Organisation'],
    says: 'parent; several parents are real',
    dated: true,
    acyclic: true,
    properties: period,
  },
  {
    type: 'SUCCEEDED_BY',
    from: 'Organisation',
    to: ['Organisation'],
    says: 'machinery of government',
    dated: false,
    identity: ['kind'],
    properties: { on: date, kind: oneOf(successionKinds) },
  },
  { type: 'OWNED_BY', from: 'Service', to: ['Organisation'], says: 'accountable owner', dated: true, properties: period },
  {
    type: 'DELIVERED_BY',
    from: 'Service',
    to: ['Organisation'],
    says: 'who delivers what somebody else owns',
    dated: true,
    properties: period,
  },
  { type: 'FUNDED_BY', from: 'Service', to: ['Organisation'], says: 'who pays', dated: true, properties: period },
  {
    type: 'SUCCEEDED_BY',
    from: 'Service',
    to: ['Service'],
    says: 'renamed, merged or split',
    dated: false,
    identity: ['kind'],
    properties: { on: date, kind: oneOf(successionKinds) },
  },
  {
    type: 'PART_OF',
    from: 'Service',
    to: ['Service'],
    says: 'a transaction inside a whole service',
    dated: false,
    acyclic: true,
    properties: {},
  },
  { type: 'REQUIRES', from: 'Service', to: ['Service'], says: 'must be done before', dated: false, acyclic: true, properties: {} },
  { type: 'RELATED_TO', from: 'Service', to: ['Service'], says: 'related', dated: false, undirected: true, properties: {} },
  { type: 'IMPLEMENTS', from: 'Service', to: ['Policy'], says: 'carries out', dated: false, properties: {} },
  { type: 'OWNED_BY', from: 'Policy', to: ['Organisation'], says: 'accountable owner', dated: true, properties: period },
  { type: 'HAS_METRIC', from: 'Service', to: ['Metric'], says: 'published figure', dated: false, properties: {} },
  { type: 'STARTS', from: 'LifeEvent', to: ['Journey'], says: 'begins', dated: false, properties: {} },
  { type: 'VARIANT_OF', from: 'Journey', to: ['Journey'], says: 'the same journey told otherwise', dated: false, properties: {} },
  { type: 'HAS_STEP', from: 'Journey', to: ['Step'], says: 'consists of', dated: false, properties: {} },
  {
    type: 'NEXT',
    from: 'Step',
    to: ['Step'],
    says: 'order',
    dated: false,
    identity: ['kind'],
    properties: { kind: oneOf(['THEN', 'OR', 'REWORK']), passes: text },
  },
  { type: 'USES', from: 'Step', to: ['Service'], says: 'runs through', dated: false, properties: {} },
  { type: 'BELONGS_TO', from: 'Team', to: ['Organisation'], says: 'one at a time', dated: true, properties: period },
  {
    type: 'PRACTISES',
    from: 'Team',
    to: ['Profession'],
    says: 'people of this profession',
    dated: false,
    properties: { people: integer(0) },
  },
  { type: 'WORKS_ON', from: 'Team', to: ['Service'], says: 'makes or runs', dated: true, properties: period },
  {
    type: 'COLLABORATES_WITH',
    from: 'Team',
    to: ['Team'],
    says: 'working link; 0: asked, and none',
    dated: true,
    undirected: true,
    properties: { strength: number(0, 1), ...period },
  },
  { type: 'MEMBER_OF', from: 'Team', to: ['Community'], says: 'sits in', dated: true, properties: { people: integer(0), ...period } },
  {
    type: 'TAKES_PART_IN',
    from: 'Organisation',
    to: ['Community'],
    says: 'known member when its teams are not; never a tie',
    dated: true,
    properties: period,
  },
  {
    type: 'UNITED_BY',
    from: 'Community',
    to: ['Service', 'Journey', 'Profession'],
    says: 'what it is about',
    dated: false,
    properties: {},
  },
  { type: 'ABOUT', from: 'Report', to: ['Journey'], says: 'what it speaks of', dated: false, properties: { handOffs: textList } },
  { type: 'BETWEEN', from: 'Report', to: ['Organisation', 'Profession'], says: 'whom it names', dated: false, properties: {} },
] as const satisfies readonly RelationshipSpec[];

export type RelationshipType = (typeof relationships)[number]['type'];
export const relationshipTypes = [...new Set(relationships.map((relationship) => relationship.type))] as RelationshipType[];
