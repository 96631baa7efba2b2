import { z } from 'zod';
import type { GraphStore } from '#store/graph-store';

/** One load or unload of one dataset, as the store keeps it for ever. Times are ISO 8601. */
export interface LoadLogEntry {
  readonly number: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** `command line`, `first start` or `key NAME`; null for loads from before this was noted. */
  readonly by: string | null;
  readonly did: 'loaded' | 'unloaded';
  readonly dataset: string;
  /** RUNNING also when it was cut off and nothing has completed it; FAILED when a later one has. */
  readonly state: string;
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
}

const optional = z
  .string()
  .nullish()
  .transform((found) => found ?? null);
const loadRow = z.object({
  number: z.number(),
  startedAt: z.string(),
  finishedAt: optional,
  by: optional,
  digest: optional,
  dataset: z.string(),
  state: z.string(),
  added: z.number(),
  changed: z.number(),
  ended: z.number(),
});

/** Who loaded and unloaded what, oldest first. A load that changed nothing is not in it. @throws StoreError */
export const readLoadLog = async (store: Pick<GraphStore, 'read'>): Promise<LoadLogEntry[]> => {
  const rows = await store.read((run) =>
    run(
      `MATCH (l:Load) RETURN l.number AS number, l.startedAt AS startedAt, l.finishedAt AS finishedAt, l.by AS by, l.digest AS digest, l.dataset AS dataset, l.state AS state,
       l.added AS added, l.changed AS changed, l.ended AS ended ORDER BY number`,
    ),
  );
  return rows.map((row) => loadRow.parse(row)).map(({ digest, ...load }) => ({ ...load, did: digest === '' ? 'unloaded' : 'loaded' }));
};
