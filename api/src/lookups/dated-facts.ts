import type { Run } from '#store/graph-store';

/** Who owns, delivers, funds, belongs or takes part, and who works where and with whom: those of which a map has fewest first. */
const dated = [
  'PART_OF',
  'BELONGS_TO',
  'TAKES_PART_IN',
  'MEMBER_OF',
  'COLLABORATES_WITH',
  'WORKS_ON',
  'FUNDED_BY',
  'DELIVERED_BY',
  'OWNED_BY',
] as const;

/**
 * Whether any ownership, membership or working link on the map has a date as old as this day. Figures and reports have days of their own, and nothing
 * is taken of them. The first one found ends the search, so only a day before all of them costs a look at each.
 */
export const reachesBack = async (run: Run, asAt: string): Promise<boolean> => {
  for (const type of dated)
    if ((await run(`MATCH ()-[r:${type}]->() WHERE r.from <= $asAt OR r.to <= $asAt RETURN type(r) AS type LIMIT 1`, { asAt })).length > 0)
      return true;
  return false;
};
