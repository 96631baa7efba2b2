import type { Dataset, OpenDataset } from './dataset.js';
import type { Report } from './problem.js';
import { openDatasetFolder } from './readers/dataset-folder.js';

/** The path of a dataset folder or of a workbook, or what opens something else. */
export type GivenDataset = string | OpenDataset;

export const isWorkbook = (path: string): boolean => /\.xlsx$/i.test(path);

export const openDataset = async (given: GivenDataset, report: Report): Promise<Dataset | null> => {
  if (typeof given === 'function') return given(report);
  if (isWorkbook(given)) return (await import('./readers/dataset-workbook.js')).openDatasetWorkbook(given, report);
  return openDatasetFolder(given, report);
};
