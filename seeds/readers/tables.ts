import { datasetColumns, datasetFiles, type DatasetFile } from '../dataset-files.js';
import type { RawRow } from '../dataset.js';
import type { Problem, Report } from '../problem.js';

export interface TableRow {
  /** In the order of the header. */
  readonly cells: readonly string[];
  /** Where the row begins, from 1. */
  readonly line: number;
  /** Cells, by their place, that were reported already and left empty. */
  readonly faulty?: readonly number[];
}

/** Gives the problems of a header; with one, no row follows. */
export type CheckHeader = (header: readonly string[]) => readonly Problem[];

/** A file of a dataset as it stands: a CSV file, or a sheet of a workbook. */
export interface Table {
  readonly file: DatasetFile;
  readonly shownAs: string;
  readonly rows: (checkHeader: CheckHeader, report: (problem: Problem) => void) => AsyncIterable<TableRow>;
}

const isUnread = ({ column, reason }: Problem): boolean => column === 'header' || column === 'file' || reason.startsWith('is not CSV');

/** The rows of tables whose headers are ours. A dataset with one source may leave the column out. */
export async function* readTables(tables: readonly Table[], report: Report): AsyncGenerator<RawRow> {
  let sources = 0;
  for (const { file, shownAs, rows } of tables) {
    const Record = datasetFiles[file] as new () => object;
    const columns = datasetColumns[file];
    let at: readonly number[] = [];
    const checkHeader: CheckHeader = (header) => {
      const problem = (value: string, reason: string): Problem => ({ file: shownAs, line: 1, column: 'header', value, reason });
      const known = columns.map(({ name }) => name);
      at = known.map((name) => header.indexOf(name));
      return [
        ...header
          .filter((name) => !known.includes(name))
          .map((name) => problem(name, `is not a column of ${file}; the columns are ${known.join(', ')}`)),
        ...header.filter((name, index) => header.indexOf(name) !== index).map((name) => problem(name, 'stands twice in the header')),
        ...columns
          .filter(({ name, required }) => required && !header.includes(name) && !(name === 'source' && sources === 1))
          .map(({ name }) => problem(name, 'is missing from the header')),
      ];
    };
    for await (const { cells, line, faulty } of rows(checkHeader, (problem) => report(problem, isUnread(problem) ? file : undefined))) {
      const record = new Record() as Record<string, string>;
      columns.forEach(({ name, kept }, index) => {
        const cell = cells[at[index] as number] ?? '';
        record[name] = kept ? cell : cell.trim();
      });
      if (file === 'sources.csv') sources += 1;
      const wrong = faulty && columns.filter((_, index) => faulty.includes(at[index] as number)).map(({ name }) => name);
      yield { file, shownAs, line, record, ...(wrong && { wrong }) };
    }
  }
}
