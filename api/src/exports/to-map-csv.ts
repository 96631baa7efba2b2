import { stringify } from 'csv-stringify/sync';
import { labels } from '#graph-schema/labels';
import { relationships } from '#graph-schema/relationships';
import type { Value } from '#store/graph-store';
import { csvOptions } from '../answers/answer-csv.js';
import type { WholeMap } from '../lookups/read-map.js';

/** A row for one of the files of a folder; the first of each file is its header. */
export interface FileRow {
  readonly file: string;
  readonly text: string;
}

type CsvValue = string | number | boolean | null;
const toCell = (value: Value | undefined): CsvValue =>
  value === undefined ? null : Array.isArray(value) ? value.join(';') : (value as CsvValue);
const row = (cells: readonly CsvValue[]): string => stringify([[...cells]], csvOptions);

/** The whole map as tables: a file for each kind of thing and each kind of relationship, an empty cell where nothing is known. */
export async function* toMapCsv(map: WholeMap): AsyncGenerator<FileRow> {
  const begun = new Set<string>();
  const add = function* (file: string, columns: readonly string[], held: Readonly<Record<string, Value>>): Generator<FileRow> {
    if (!begun.has(file)) yield { file, text: row(columns) };
    begun.add(file);
    yield { file, text: row(columns.map((name) => toCell(held[name]))) };
  };
  for await (const { label, id, properties } of map.nodes())
    yield* add(`${label}.csv`, ['id', 'name', ...Object.keys(labels[label].properties), 'sources', 'illustrative'], { id, ...properties });
  for await (const { type, from, to, properties } of map.relationships()) {
    const spec = relationships.find((one) => one.type === type && one.from === from.label);
    // A relationship has dates of its own that are called from and to.
    const columns = ['start', 'end', ...Object.keys(spec?.properties ?? {}), 'sources', 'illustrative'];
    yield* add(`${from.label}-${type}-${to.label}.csv`, columns, { ...properties, start: from.id, end: to.id });
  }
}
