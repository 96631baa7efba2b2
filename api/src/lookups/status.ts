import { z } from 'zod';
import { schemaVersion } from '#graph-schema/ddl';
import { nodeLabels, type NodeLabel } from '#graph-schema/labels';
import type { GraphStore, Run } from '#store/graph-store';
import { readLatestLoads } from './latest-loads.js';

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

const countRow = z.object({ total: z.number() });

const readCounts = async (run: Run) => {
  const counts: { label: NodeLabel; count: number }[] = [];
  for (const label of nodeLabels)
    counts.push({ label, count: countRow.parse((await run(`MATCH (n:${label}) RETURN count(n) AS total`))[0]).total });
  return counts;
};

const readDatasets = async (run: Run): Promise<DatasetStatus[]> =>
  (await readLatestLoads(run)).map(({ dataset, last, unfinished }) => {
    if (last === null) return { dataset, lastLoad: null, unfinished, unloaded: false };
    const { digest, ...lastLoad } = last;
    return { dataset, lastLoad, unfinished, unloaded: !unfinished && digest === '' };
  });

/** What is in the store, and how its last loads went. @throws StoreError */
export const readStatus = async (store: Pick<GraphStore, 'engine' | 'read'>): Promise<Status> => {
  const [counts, datasets] = await store.read(async (run) => [await readCounts(run), await readDatasets(run)] as const);
  return { engine: store.engine, schemaVersion, counts, datasets };
};
