import type { sourceKinds } from './labels.js';

/** What decides between sources that say different things. */
export interface SourceStanding {
  readonly id: string;
  readonly kind: string;
  readonly retrieved: string | null;
}

const ranks: Readonly<Record<(typeof sourceKinds)[number], number>> = { PUBLISHED: 0, DEPARTMENT: 0, UNVERIFIED: 1, ILLUSTRATIVE: 2 };
const rankOf = (kind: string): number => (Object.hasOwn(ranks, kind) ? ranks[kind as keyof typeof ranks] : 3);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Best first: PUBLISHED or DEPARTMENT before UNVERIFIED before ILLUSTRATIVE, then the newest retrieved, then the larger id. */
export const byStanding = (one: SourceStanding, other: SourceStanding): number =>
  rankOf(one.kind) - rankOf(other.kind) || compare(other.retrieved ?? '', one.retrieved ?? '') || compare(other.id, one.id);
