import { ledgerLabels, nodeLabels, type NodeLabel } from './labels.js';

type StoreLabel = NodeLabel | (typeof ledgerLabels)[number] | 'Department';

export interface UniqueKey {
  readonly label: StoreLabel;
  readonly property: string;
}

export interface LookupIndex extends UniqueKey {
  readonly why: string;
}

/** Every thing is found by its id. Statements are not: a load writes hundreds of thousands, one loader at a time. */
export const uniqueKeys: readonly UniqueKey[] = [
  ...nodeLabels,
  'Load' as const,
  'LoadLock' as const,
  'AccessKey' as const,
  'Silo' as const,
].map((label) => ({ label, property: 'id' }));

export const lookupIndexes: readonly LookupIndex[] = [
  { label: 'Department', property: 'id', why: 'a second label of some organisations, so the key of Organisation does not serve it' },
  { label: 'Claim', property: 'fact', why: 'who says this now; the end of a claim' },
  { label: 'Claim', property: 'dataset', why: 'what a dataset claims, compared at every load' },
  { label: 'Claim', property: 'source', why: 'what rests on a source' },
  { label: 'EndedClaim', property: 'fact', why: 'the history of a fact' },
];
