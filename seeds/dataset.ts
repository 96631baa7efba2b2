import type { DatasetFile } from './dataset-files.js';
import type { Report } from './problem.js';

/** A row of a dataset before it is checked. */
export interface RawRow {
  readonly file: DatasetFile;
  /** How problems name the place, such as `folder/services.csv` or `book.xlsx!services`. */
  readonly shownAs: string;
  readonly line: number;
  /** An object of the file's record class: every column is there, empty where nothing was said. */
  readonly record: Record<string, string>;
  /** Columns that were reported already and therefore left empty. */
  readonly wrong?: readonly string[];
  /** What the person calls the columns, where it is not what we call them. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** What its package says of a whole dataset, to be said again when it is exported. */
export interface DatasetAbout {
  readonly title?: string | undefined;
  /** As Frictionless has them: a name of a licence or its address, and its title. */
  readonly licenses?: readonly Readonly<Record<string, string>>[] | undefined;
}

/** A dataset that was found and opened, whatever form it has. */
export interface Dataset {
  /** As the person named it. */
  readonly given: string;
  readonly name: string;
  /** Every file that it is read from: while these are byte for byte the same, it says the same. */
  readonly readFrom: readonly { readonly name: string; readonly path: string }[];
  /** What else decides what it says: a format and its options, a mapping. */
  readonly how?: string;
  readonly about?: DatasetAbout;
  readonly rows: (report: Report) => AsyncIterable<RawRow>;
}

/** Looks for a dataset; what stands in the way becomes a problem, and null when there is none to read. */
export type OpenDataset = (report: Report) => Promise<Dataset | null>;
