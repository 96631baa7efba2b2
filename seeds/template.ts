import path from 'node:path';
import { datasetFileNames } from './dataset-files.js';
import { writeDataset } from './write-dataset.js';

/**
 * Writes an empty dataset folder: every file with its header, and a datapackage.json.
 * @throws LoadRefused when the folder holds something already, or cannot be written
 */
export const writeTemplate = (folder: string): Promise<readonly string[]> => {
  const name = path.basename(path.resolve(folder)).toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-');
  return writeDataset(folder, { name, title: name, files: Object.fromEntries(datasetFileNames.map((file) => [file, []])) });
};
