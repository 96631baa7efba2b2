import { groupBy } from './group-by.js';
import type { Owner } from './outline-reads.js';

/**
 * Whether two or more owners are shared or disputed: disputed when two sources name different sets of owners.
 */
export const ownershipOf = (owners: readonly Pick<Owner, 'id' | 'fact'>[]): 'DISPUTED' | 'SEVERAL' => {
  const said = owners.flatMap(({ id, fact }) => fact.sources.map((source) => ({ id, source })));
  const sets = [...groupBy(said, ({ source }) => source).values()].map((named) => [...new Set(named.map(({ id }) => id))].sort().join(' '));
  return new Set(sets).size > 1 ? 'DISPUTED' : 'SEVERAL';
};
