import path from 'node:path';
import type { GraphStore } from '#store/graph-store';
import type { DatasetFile } from './dataset-files.js';
import { LoadRefused } from './problem.js';
import type { DatasetRead } from './plan.js';
import { lastLoads, readKeptClaims, readLoads } from './stored.js';
import { toRows, type RowsByFile } from './to-rows.js';
import { writeDataset } from './write-dataset.js';

/** Teams, who works with whom, and small head counts: what a public copy leaves out. */
const ofTeams: ReadonlySet<DatasetFile> = new Set([
  'teams.csv',
  'team-organisations.csv',
  'team-professions.csv',
  'team-services.csv',
  'collaborations.csv',
  'community-members.csv',
]);

export interface ExportedDataset {
  readonly dataset: string;
  readonly folder: string;
  readonly rows: number;
}

const inPublic = (rows: RowsByFile): RowsByFile =>
  Object.fromEntries(Object.entries(rows).filter(([file]) => !ofTeams.has(file as DatasetFile)));

/**
 * Every dataset that says something now, as a folder of its own below `folder` that loads again.
 * @throws LoadRefused when a folder holds something already or cannot be written, and when the map is empty
 */
export const exportDatasets = async (
  store: GraphStore,
  folder: string,
  { isPublic }: { isPublic: boolean },
): Promise<ExportedDataset[]> => {
  const written: ExportedDataset[] = [];
  const loads = await readLoads(store);
  for (const dataset of [...new Set(loads.map((load) => load.dataset))].sort()) {
    const rows = toRows(await readKeptClaims(store, dataset));
    const files = isPublic ? inPublic(rows) : rows;
    if (Object.keys(files).length === 0) continue;
    const place = path.join(folder, dataset);
    const read = JSON.parse(lastLoads(loads, dataset).last?.read ?? 'null') as DatasetRead | null;
    await writeDataset(place, { ...read?.about, name: dataset, title: read?.about?.title ?? dataset, files });
    written.push({ dataset, folder: place, rows: Object.values(files).reduce((sum, own) => sum + own.length, 0) });
  }
  if (written.length === 0) throw new LoadRefused('The map is empty, so there is nothing to export. Load a dataset first.');
  return written;
};
