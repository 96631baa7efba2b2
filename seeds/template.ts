import path from 'node:path';
import { datasetFileNames } from './dataset-files.js';
import { toTemplateReadme } from './template-readme.js';
import { inShell, writeDataset } from './write-dataset.js';

export interface Template {
  /** The folder or file as it was written. */
  readonly written: string;
  /** Names of its files or sheets. */
  readonly parts: readonly string[];
}

const nameFor = (given: string): string =>
  path
    .basename(path.resolve(given))
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/**
 * Writes an empty dataset folder: every file with its header, a datapackage.json, and a README that says what each file is.
 * @throws LoadRefused when the folder holds something already, or cannot be written
 */
export const writeTemplate = async (folder: string): Promise<Template> => {
  const name = nameFor(folder);
  return {
    written: folder,
    parts: await writeDataset(folder, {
      name,
      title: name,
      files: Object.fromEntries(datasetFileNames.map((file) => [file, []])),
      readme: toTemplateReadme(name, inShell(folder)),
    }),
  };
};

/**
 * Writes one workbook instead, `given` with .xlsx at its end.
 * @throws LoadRefused when the file is there already, or cannot be written
 */
export const writeTemplateAsWorkbook = async (given: string): Promise<Template> => {
  const { writeTemplateWorkbook } = await import('./template-workbook.js');
  const bare = given.replace(/\.xlsx$/i, '');
  return { written: `${bare}.xlsx`, parts: await writeTemplateWorkbook(`${bare}.xlsx`, nameFor(bare)) };
};
