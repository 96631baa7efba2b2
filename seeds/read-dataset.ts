import { validateSync } from 'class-validator';
import type { RowPlace } from './claims.js';
import type { Dataset } from './dataset.js';
import { datasetColumns, type datasetFiles, type DatasetFile } from './dataset-files.js';
import { problemAt, type Report } from './problem.js';

/** A row with where it stands. */
export interface DatasetRow<F extends DatasetFile = DatasetFile> {
  readonly file: F;
  readonly record: InstanceType<(typeof datasetFiles)[F]>;
  /** The columns whose cells are wrong by themselves. */
  readonly wrong: readonly string[];
  readonly place: RowPlace;
}

/**
 * Streams every row of a dataset; what is wrong in a cell becomes a problem.
 * A dataset with one source fills it in where a row names none.
 */
export async function* readDataset(dataset: Dataset, report: Report): AsyncGenerator<DatasetRow> {
  const sources: string[] = [];
  for await (const { file, shownAs, line, record, columns, wrong: reported = [] } of dataset.rows(report)) {
    if (record.source === '' && sources.length === 1 && file !== 'sources.csv') record.source = sources[0] as string;
    const place = { dataset: dataset.name, file: shownAs, line, source: record.source ?? '', ...(columns && { columns }) };
    // class-validator words the problems; asking it about every row that has none would cost more than reading the file.
    const failing = datasetColumns[file].flatMap(({ name, passes }) =>
      passes(record[name] as string) || reported.includes(name) ? [] : [name],
    );
    const wrong = [...reported, ...failing];
    if (failing.length > 0) {
      const problems = validateSync(record, { forbidUnknownValues: true, validationError: { target: false } });
      for (const { property, value, constraints } of problems)
        if (failing.includes(property)) report(problemAt(place, property, String(value), Object.values(constraints ?? {}).join('; ')));
    }
    if (file === 'sources.csv') sources.push(record.id as string);
    yield { file, record: record as never, wrong, place };
  }
}
