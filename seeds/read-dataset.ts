import path from 'node:path';
import { validateSync } from 'class-validator';
import { datasetFiles, type DatasetFile } from './dataset-files.js';
import type { Problem } from './problem.js';
import { readCsvRows } from './readers/csv-rows.js';
import type { DatasetFolder } from './readers/dataset-folder.js';
import { columnsOf } from './records/column.js';

/** A row with where it stands. */
export interface DatasetRow<F extends DatasetFile = DatasetFile> {
  readonly file: F;
  readonly record: InstanceType<(typeof datasetFiles)[F]>;
  /** The columns whose cells are wrong by themselves. */
  readonly wrong: readonly string[];
  readonly place: { readonly dataset: string; readonly file: string; readonly line: number; readonly source: string };
}

type Cells = Record<string, string>;

/**
 * Streams every row of a dataset folder; what is wrong in a cell becomes a problem.
 * A folder with one source fills it in where a row names none.
 */
export async function* readDataset(folder: DatasetFolder, report: (problem: Problem) => void): AsyncGenerator<DatasetRow> {
  const sources: string[] = [];
  for (const file of folder.files) {
    const shownAs = path.join(folder.folder, file);
    const Record = datasetFiles[file] as new () => object;
    const columns = columnsOf(Record);
    let at: readonly number[] = [];
    const checkHeader = (header: readonly string[]): Problem[] => {
      const problem = (value: string, reason: string): Problem => ({ file: shownAs, line: 1, column: 'header', value, reason });
      const known = columns.map(({ name }) => name);
      at = known.map((name) => header.indexOf(name));
      return [
        ...header.filter((name) => !known.includes(name)).map((name) => problem(name, `is not a column of ${file}; the columns are ${known.join(', ')}`)),
        ...header.filter((name, index) => header.indexOf(name) !== index).map((name) => problem(name, 'stands twice in the header')),
        ...columns.filter(({ name, required }) => required && !header.includes(name) && !(name === 'source' && sources.length === 1)).map(({ name }) => problem(name, 'is missing from the header')),
      ];
    };
    for await (const { cells, line } of readCsvRows(path.join(folder.folder, file), shownAs, checkHeader, report)) {
      const record = new Record() as Cells;
      columns.forEach(({ name, kept }, index) => {
        const cell = cells[at[index] as number] ?? '';
        record[name] = kept ? cell : cell.trim();
      });
      if (record.source === '' && sources.length === 1 && file !== 'sources.csv') record.source = sources[0] as string;
      // class-validator words the problems; asking it about every row that has none would cost more than reading the file.
      const wrong = columns.flatMap(({ name, passes }) => (passes(record[name] as string) ? [] : [name]));
      if (wrong.length > 0) {
        const problems = validateSync(record, { forbidUnknownValues: true, validationError: { target: false } });
        for (const { property, value, constraints } of problems) report({ file: shownAs, line, column: property, value: String(value), reason: Object.values(constraints ?? {}).join('; ') });
      }
      if (file === 'sources.csv') sources.push(record.id as string);
      yield { file, record: record as never, wrong, place: { dataset: folder.dataset, file: shownAs, line, source: record.source ?? '' } };
    }
  }
}
