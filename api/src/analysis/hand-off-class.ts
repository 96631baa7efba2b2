import type { Ties } from './ties.js';

/** What is known of the people at a hand-off, whatever the boundary. */
export type HandOffClass = 'CONTINUITY' | 'BRIDGED' | 'WEAK' | 'SPLIT' | 'UNKNOWN';

/**
 * CONTINUITY when the two sides share a team; BRIDGED when the largest tie is 1, SPLIT when it is 0, WEAK between. UNKNOWN when a side has
 * no team, or when nobody was asked and nothing is recorded of any pair: no ties recorded where nobody asked is not a silo.
 * @param pairs every team on one side with every team on the other
 * @param asked whether either side was asked who it works with
 */
export const classOf = (
  pairs: readonly { readonly a: string; readonly b: string; readonly tie: number }[],
  asked: boolean,
  ties: Ties,
): HandOffClass => {
  if (pairs.length === 0) return 'UNKNOWN';
  if (pairs.some(({ a, b }) => a === b)) return 'CONTINUITY';
  if (!asked && !pairs.some(({ a, b }) => ties.recorded(a, b))) return 'UNKNOWN';
  const largest = pairs.reduce((most, { tie }) => Math.max(most, tie), 0);
  if (largest === 0) return 'SPLIT';
  return largest === 1 ? 'BRIDGED' : 'WEAK';
};
