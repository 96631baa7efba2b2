import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { datasetFileNames, datasetFiles, type DatasetFile } from './dataset-files.js';
import { LoadRefused } from './problem.js';
import { columnsOf, type Column } from './records/column.js';

const toField = ({ name, type, required, values, list, fallback }: Column) => ({
  name,
  type: list ? 'string' : type,
  ...(type === 'boolean' && { trueValues: ['yes'], falseValues: ['no'] }),
  ...(fallback !== undefined && { description: `${fallback} when empty` }),
  ...((required || (values && !list)) && { constraints: { ...(required && { required: true }), ...(values && !list && { enum: values }) } }),
});

const toResource = (file: DatasetFile) => ({
  name: file.replace('.csv', ''), path: file, profile: 'tabular-data-resource', format: 'csv', encoding: 'utf-8',
  schema: { fields: columnsOf(datasetFiles[file]).map(toField), missingValues: [''] },
});

/** The description of an empty dataset, as a Frictionless Tabular Data Package. */
export const toDataPackage = (name: string) => ({
  name, title: name, profile: 'tabular-data-package', licences: [], sources: [], resources: datasetFileNames.map(toResource),
});

/**
 * Writes an empty dataset folder: every file with its header, and a datapackage.json.
 * @throws LoadRefused when the folder is there already and holds something: nothing is overwritten
 */
export const writeTemplate = async (folder: string): Promise<readonly string[]> => {
  const held = await readdir(folder).catch(() => [] as string[]);
  if (held.length > 0) throw new LoadRefused(`${folder} is not empty (it holds ${held[0]}). Name a new folder.`);
  await mkdir(folder, { recursive: true });
  const name = path.basename(path.resolve(folder)).toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-');
  await writeFile(path.join(folder, 'datapackage.json'), `${JSON.stringify(toDataPackage(name), null, 2)}\n`);
  for (const file of datasetFileNames) await writeFile(path.join(folder, file), `${columnsOf(datasetFiles[file]).map((column) => column.name).join(',')}\n`);
  return ['datapackage.json', ...datasetFileNames];
};
