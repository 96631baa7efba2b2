import { z } from 'zod';
import type { Run } from '#store/graph-store';

const lastRow = z.object({
  number: z.number(),
  digest: z.string().nullable(),
  finishedAt: z.string().nullable(),
  added: z.number().nullable(),
  changed: z.number().nullable(),
  ended: z.number().nullable(),
});
const latestRow = z.object({ dataset: z.string(), running: z.number().nullable(), last: lastRow.nullable() });

/** How things stand with one dataset. */
export interface LatestLoad {
  readonly dataset: string;
  /** The latest load that was completed; its digest is empty when the dataset was taken back. Null when none was. */
  readonly last: z.infer<typeof lastRow> | null;
  /** A later load was begun and not completed. */
  readonly unfinished: boolean;
}

/** By dataset; the loads before the latest stay in the store. */
export const readLatestLoads = async (run: Run): Promise<LatestLoad[]> =>
  (
    await run(`MATCH (l:Load) WHERE l.state IN ['DONE', 'RUNNING']
WITH l.dataset AS dataset, max(CASE WHEN l.state = 'DONE' THEN l.number END) AS finished, max(CASE WHEN l.state = 'RUNNING' THEN l.number END) AS running
OPTIONAL MATCH (d:Load {number: finished})
RETURN dataset, running,
  CASE WHEN finished IS NULL THEN null ELSE {number: d.number, digest: d.digest, finishedAt: d.finishedAt, added: d.added, changed: d.changed, ended: d.ended} END AS last ORDER BY dataset`)
  )
    .map((row) => latestRow.parse(row))
    .map(({ dataset, running, last }) => ({ dataset, last, unfinished: running !== null && running > (last?.number ?? 0) }));
