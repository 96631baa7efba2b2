import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isNodeId } from '#graph-schema/ids';
import type { Dataset, OpenDataset, RawRow } from '../dataset.js';
import { datasetColumns, datasetFiles, type DatasetFile, type RecordOf } from '../dataset-files.js';
import type { Problem, Report } from '../problem.js';

/** What the source of every fact of a published file is. What nobody knows stays empty. */
export interface SourceFacts {
  readonly name: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly retrieved?: string;
}

/** A row of ours that a place in a published file gives rise to. */
export type PublishedRow = {
  readonly [F in DatasetFile]: {
    readonly file: F;
    readonly cells: Partial<Record<keyof RecordOf<F> & string, string>>;
    /** The published file, and the line in it, from 1; 0 where it has no lines to speak of. */
    readonly shownAs: string;
    readonly line: number;
    /** By our column, the published one that its value came from. */
    readonly columns?: Readonly<Record<string, string>>;
    /** Columns that were reported already and therefore left empty. */
    readonly wrong?: readonly string[];
  };
}[DatasetFile];

/** A format that somebody publishes data in, and how its files become rows of ours: a pure mapping, nothing is added. */
export interface PublishedFormat {
  readonly name: string;
  /** What it is, and which files it takes. */
  readonly says: string;
  /** Of a folder, the files that it takes. */
  readonly takes: RegExp;
  readonly source: SourceFacts;
  readonly rows: (files: readonly string[], report: (problem: Problem) => void) => AsyncIterable<PublishedRow>;
}

/** What to call a dataset that is read from published files, and what its source is where the person knows better. */
export interface GivenSource extends Partial<SourceFacts> {
  readonly dataset?: string;
}

const listFiles = async (given: string, { name, takes }: PublishedFormat, report: Report): Promise<readonly string[]> => {
  const cannot = (reason: string): readonly string[] => {
    report({ file: given, line: 0, column: 'file', value: given, reason });
    return [];
  };
  const found = await stat(given).catch(() => null);
  if (!found) return cannot('is neither a file nor a folder that can be read');
  if (!found.isDirectory()) return [given];
  const files = (await readdir(given))
    .filter((file) => takes.test(file))
    .sort()
    .map((file) => path.join(given, file));
  return files.length > 0 ? files : cannot(`holds no file that ${name} takes`);
};

/** A row as the loader checks it: every column of its file is there. */
export const toRawRow = ({ file, cells, shownAs, line, columns, wrong }: PublishedRow): RawRow => {
  const record = new (datasetFiles[file] as new () => object)() as Record<string, string>;
  for (const { name, kept } of datasetColumns[file]) {
    const cell = (cells as Readonly<Record<string, string>>)[name] ?? '';
    record[name] = kept ? cell : cell.trim();
  }
  return { file, shownAs, line, record, ...(columns && { columns }), ...(wrong && { wrong }) };
};

/** Opens published files, all of them as one dataset with one source. */
export const openPublished =
  (format: PublishedFormat, given: readonly string[], source: GivenSource = {}): OpenDataset =>
  async (report) => {
    const files: string[] = [];
    for (const one of given) files.push(...(await listFiles(one, format, report)));
    const { dataset: name = format.name, ...known } = source;
    if (!isNodeId('Source', name))
      report({
        file: given[0] ?? '',
        line: 0,
        column: 'name',
        value: name,
        reason: 'cannot name a dataset; use small letters, digits and hyphens',
      });
    if (files.length === 0) return null;
    const facts = { ...format.source, ...known };
    async function* rows(found: Report): AsyncGenerator<RawRow> {
      yield toRawRow({ file: 'sources.csv', cells: { id: name, kind: 'PUBLISHED', ...facts }, shownAs: files[0] as string, line: 0 });
      for await (const row of format.rows(files, (problem) => found(problem))) yield toRawRow(row);
    }
    return {
      given: given.join(' '),
      name,
      readFrom: files.map((file) => ({ name: path.basename(file), path: file })),
      how: `${format.name} ${JSON.stringify(facts)}`,
      rows,
    } satisfies Dataset;
  };
