import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { datasetColumns, datasetFileNames, type DatasetFile } from './dataset-files.js';
import type { DatasetAbout } from './dataset.js';
import { LoadRefused } from './problem.js';
import type { Column } from './records/column.js';
import { noteOf } from './records/column-notes.js';

/** A dataset folder that is to be written: rows by file, cells by column. A file without rows has its header alone. */
export interface DatasetToWrite extends DatasetAbout {
  readonly name: string;
  readonly title: string;
  readonly files: { readonly [F in DatasetFile]?: readonly Readonly<Record<string, string>>[] };
  readonly readme?: string;
}

const toField =
  (file: DatasetFile) =>
  ({ name, type, required, values, list, fallback }: Column) => ({
    name,
    type: list ? 'string' : type,
    ...(type === 'boolean' && { trueValues: ['yes'], falseValues: ['no'] }),
    description: `${noteOf(file, name)}${fallback === undefined ? '' : ` ${fallback} when empty.`}`,
    ...((required || (values && !list)) && {
      constraints: { ...(required && { required: true }), ...(values && !list && { enum: values }) },
    }),
  });

const toResource = (file: DatasetFile) => ({
  name: file.replace('.csv', ''),
  path: file,
  profile: 'tabular-data-resource',
  format: 'csv',
  encoding: 'utf-8',
  schema: { fields: datasetColumns[file].map(toField(file)), missingValues: [''] },
});

/** The description of a dataset, as a Frictionless Tabular Data Package. */
const toDataPackage = ({ name, title, licenses = [], files }: DatasetToWrite, named: readonly DatasetFile[]) => {
  const sources = (files['sources.csv'] ?? []).map((source) => ({ title: source.name, ...(source.url && { path: source.url }) }));
  return {
    name,
    title,
    profile: 'tabular-data-package',
    ...(licenses.length > 0 && { licenses }),
    ...(sources.length > 0 && { sources }),
    resources: named.map(toResource),
  };
};

/** A path as a shell takes it, for commands in a README. */
export const inShell = (folder: string): string => (/^[\w./:\\-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`);

/**
 * Writes a new dataset folder, and gives the names of its files.
 * @throws LoadRefused when the folder holds something already, for nothing is overwritten, or cannot be written
 */
export const writeDataset = async (folder: string, dataset: DatasetToWrite): Promise<readonly string[]> => {
  const { files, readme } = dataset;
  const held = await readdir(folder).catch(() => [] as string[]);
  if (held.length > 0) throw new LoadRefused(`${folder} is not empty (it holds ${held[0]}). Name a new folder.`);
  const named = datasetFileNames.filter((file) => files[file]);
  const texts: [string, string][] = [
    ...(readme === undefined ? [] : [['README.md', readme] as [string, string]]),
    ['datapackage.json', `${JSON.stringify(toDataPackage(dataset, named), null, 2)}\n`],
    ...named.map((file): [string, string] => [
      file,
      stringify([...(files[file] ?? [])], { header: true, columns: datasetColumns[file].map((column) => column.name) }),
    ]),
  ];
  try {
    await mkdir(folder, { recursive: true });
    for (const [file, text] of texts) await writeFile(path.join(folder, file), text);
  } catch (error) {
    throw new LoadRefused(
      `${folder} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'no reason given'}). Name a folder in one that you may write to.`,
    );
  }
  return texts.map(([file]) => file);
};
