import type { Run } from '#store/graph-store';

/** Relationships that tell of the past, those of which a map has fewest first. */
const dated = ['PART_OF', 'BELONGS_TO', 'COLLABORATES_WITH', 'OWNED_BY'] as const;

/** Whether any dated fact on the map is as old as this day. The first one found ends the search, so only a day before all of them costs a look at each. */
export const reachesBack = async (run: Run, asAt: string): Promise<boolean> => {
  for (const type of dated)
    if ((await run(`MATCH ()-[r:${type}]->() WHERE r.from <= $asAt OR r.to <= $asAt RETURN type(r) AS type LIMIT 1`, { asAt })).length > 0)
      return true;
  return false;
};
