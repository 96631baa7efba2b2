import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { isNodeId } from '#graph-schema/ids';
import type { Dataset } from '../dataset.js';
import { datasetFileNames } from '../dataset-files.js';
import type { Problem, Report } from '../problem.js';
import { readCsvRows } from './csv-rows.js';
import { readTables } from './tables.js';

/** Files that may stand beside the data and say nothing to the loader. */
const besides = /^(datapackage\.json|README(\.\w+)?|LICEN[CS]E(\.\w+)?|\..*)$/i;
const packageShape = z.object({
  name: z.string(),
  title: z.string().optional().catch(undefined),
  licenses: z.array(z.record(z.string(), z.string())).optional().catch(undefined),
});

/** How a folder is named where it is not by its path here. */
export interface FolderNames {
  readonly name: string;
  readonly given: string;
  /** The folder, for an empty name, or a file in it. */
  readonly shownAs: (file: string) => string;
}

/** Looks into a dataset folder: its name and which files it has. What it cannot use becomes a problem; null when there is no folder. */
export const openDatasetFolder = async (folder: string, report: Report, names?: FolderNames): Promise<Dataset | null> => {
  const { given, shownAs } = names ?? { given: folder, shownAs: (file: string) => path.join(folder, file) };
  const whole = (name: string, column: string, value: string, reason: string): Problem => ({
    file: shownAs(name),
    line: 0,
    column,
    value,
    reason,
  });
  let held: string[];
  try {
    held = (await readdir(folder)).sort();
  } catch {
    report(whole('', 'folder', given, 'is neither a folder nor a workbook (.xlsx) that can be read'));
    return null;
  }
  for (const name of held) {
    if (!(datasetFileNames as string[]).includes(name) && !besides.test(name))
      report(whole(name, 'file', name, `is not a file of a dataset; the files are ${datasetFileNames.join(', ')}`));
  }
  const files = datasetFileNames.filter((name) => held.includes(name));
  if (files.length === 0) report(whole('', 'folder', given, `holds no file of a dataset; the first is sources.csv`));
  const described =
    !names && held.includes('datapackage.json')
      ? await readPackage(folder, report)
      : { name: names?.name ?? path.basename(path.resolve(folder)) };
  if (described === null) return null;
  const { name: dataset, ...about } = described;
  if (!isNodeId('Source', dataset)) report(whole('', 'name', dataset, 'cannot name a dataset; use small letters, digits and hyphens'));
  const paths = files.map((file) => ({ file, name: file, path: path.join(folder, file) }));
  return {
    given,
    name: dataset,
    readFrom: paths,
    about,
    rows: (found) =>
      readTables(
        paths.map(({ file, path: where }) => ({
          file,
          shownAs: shownAs(file),
          rows: (checkHeader, tell) => readCsvRows(where, shownAs(file), checkHeader, tell),
        })),
        found,
      ),
  };
};

const readPackage = async (folder: string, report: Report): Promise<z.output<typeof packageShape> | null> => {
  const file = path.join(folder, 'datapackage.json');
  try {
    return packageShape.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof SyntaxError ? `is not JSON: ${error.message}` : 'has no name for the dataset';
    report({ file, line: 0, column: 'name', value: '', reason });
    return null;
  }
};
