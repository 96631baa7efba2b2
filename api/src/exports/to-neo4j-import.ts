import { labels } from '#graph-schema/labels';
import type { PropertyType } from '#graph-schema/property';
import { relationships } from '#graph-schema/relationships';
import type { Value } from '#store/graph-store';
import type { WholeMap } from '../lookups/read-map.js';
import type { FileRow } from './to-map-csv.js';

const importType = ({ type }: PropertyType): string =>
  type === 'number'
    ? 'double'
    : type === 'integer'
      ? 'long'
      : type === 'boolean'
        ? 'boolean'
        : type === 'textList' || type === 'enumList'
          ? 'string[]'
          : 'string';
const fieldsOf = (properties: Readonly<Record<string, PropertyType>>): string[] =>
  Object.entries(properties).map(([name, type]) => `${name}:${importType(type)}`);
const last = ['sources:string[]', 'illustrative:boolean'] as const;

/** Text is always in quotes, because an empty one is not the same as nothing. */
const toCell = (value: Value | undefined): string => {
  if (value === undefined || value === null) return '';
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return typeof value === 'number' || typeof value === 'boolean' ? text : `"${text.replaceAll('"', '""')}"`;
};
const line = (cells: readonly string[]): string => `${cells.join(',')}\n`;
const cellsOf = (fields: readonly string[], held: Readonly<Record<string, Value>>): string[] =>
  fields.map((field) => toCell(held[field.slice(0, field.indexOf(':'))]));

/** Files for `neo4j-admin database import`: a header and the data of each kind of thing and of relationship. Source: Neo4j Operations Manual, Import, CSV header format. */
export async function* toNeo4jImport(map: WholeMap): AsyncGenerator<FileRow> {
  const begun = new Set<string>();
  const begin = function* (name: string, header: readonly string[]): Generator<FileRow> {
    if (!begun.has(name)) yield { file: `${name}-header.csv`, text: line(header) };
    begun.add(name);
  };
  for await (const { label, id, isDepartment, properties } of map.nodes()) {
    const fields = ['name:string', ...fieldsOf(labels[label].properties), ...last];
    yield* begin(label, [`id:ID(${label})`, ...fields, ':LABEL']);
    yield {
      file: `${label}.csv`,
      text: line([toCell(id), ...cellsOf(fields, properties), toCell(isDepartment ? `${label};Department` : label)]),
    };
  }
  for await (const { type, from, to, properties } of map.relationships()) {
    const spec = relationships.find((one) => one.type === type && one.from === from.label);
    const fields = ['fact:string', ...fieldsOf(spec?.properties ?? {}), ...last];
    const name = `${from.label}-${type}-${to.label}`;
    yield* begin(name, [`:START_ID(${from.label})`, `:END_ID(${to.label})`, ...fields, ':TYPE']);
    yield { file: `${name}.csv`, text: line([toCell(from.id), toCell(to.id), ...cellsOf(fields, properties), toCell(type)]) };
  }
}

/** What to type to import the files that were written, in their folder, into a new database. */
export const sayImport = (files: readonly string[]): string => {
  const names = files.filter((file) => file.endsWith('-header.csv')).map((file) => file.replace('-header.csv', ''));
  const option = (name: string): string => `--${name.includes('-') ? 'relationships' : 'nodes'}=${name}-header.csv,${name}.csv`;
  return `neo4j-admin database import full neo4j --array-delimiter=';' --multiline-fields=true ${names.map(option).join(' ')}`;
};
