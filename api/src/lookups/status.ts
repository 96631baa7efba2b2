import { z } from 'zod';
import { schemaVersion } from '#graph-schema/ddl';
import { nodeLabels, type NodeLabel } from '#graph-schema/labels';
import type { GraphStore, Run } from '#store/graph-store';

export interface DatasetStatus {
  readonly dataset: string;
  /** The latest load that was completed; null when none was. */
  readonly lastLoad: LoadStatus | null;
  /** A later load was begun and not completed: answers may mix old and new facts. */
  readonly unfinished: boolean;
  /** It was taken back: its last load holds nothing any more. */
  readonly unloaded: boolean;
}

export interface LoadStatus {
  readonly number: number;
  readonly finishedAt: string | null;
  readonly added: number | null;
  readonly changed: number | null;
  readonly ended: number | null;
}

export interface Status {
  /** The number of the graph model that this Crosscut reads and writes. */
  readonly schemaVersion: number;
  readonly engine: { readonly name: string; readonly version: string };
  readonly counts: readonly { readonly label: NodeLabel; readonly count: number }[];
  readonly datasets: readonly DatasetStatus[];
}

const loadRow = z.object({
  dataset: z.string(), number: z.number(), state: z.string(), digest: z.string().nullable(), finishedAt: z.string().nullable(),
  added: z.number().nullable(), changed: z.number().nullable(), ended: z.number().nullable(),
});
const countRow = z.object({ total: z.number() });

const readCounts = async (run: Run) => {
  const counts: { label: NodeLabel; count: number }[] = [];
  for (const label of nodeLabels) counts.push({ label, count: countRow.parse((await run(`MATCH (n:${label}) RETURN count(n) AS total`))[0]).total });
  return counts;
};

const readDatasets = async (run: Run): Promise<DatasetStatus[]> => {
  const rows = await run(
    `MATCH (l:Load) RETURN l.dataset AS dataset, l.number AS number, l.state AS state, l.digest AS digest, l.finishedAt AS finishedAt, l.added AS added, l.changed AS changed, l.ended AS ended
     ORDER BY dataset, number`,
  );
  const datasets = new Map<string, DatasetStatus>();
  for (const { dataset, state, digest, ...load } of rows.map((row) => loadRow.parse(row))) {
    const before = datasets.get(dataset)?.lastLoad ?? null;
    if (state === 'DONE') datasets.set(dataset, { dataset, lastLoad: load, unfinished: false, unloaded: digest === '' });
    else if (state === 'RUNNING') datasets.set(dataset, { dataset, lastLoad: before, unfinished: true, unloaded: false });
  }
  return [...datasets.values()];
};

/** What is in the store, and how its last loads went. @throws StoreError */
export const readStatus = async (store: Pick<GraphStore, 'engine' | 'read'>): Promise<Status> => {
  const [counts, datasets] = await store.read(async (run) => [await readCounts(run), await readDatasets(run)] as const);
  return { engine: store.engine, schemaVersion, counts, datasets };
};
