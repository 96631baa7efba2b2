import { StoreError, type Row, type Value } from './graph-store.js';
import { isPlainObject } from './is-plain-object.js';

/**
 * What an engine returned as plain rows: 64-bit integers become numbers, and whatever has a class of the engine's own is refused,
 * so that no answer depends on the engine. Works in place, since a large answer is walked on every request.
 * @throws StoreError SYNTAX when a row holds a node, relationship, path, date or bytes
 */
export const toPlainRows = (rows: Record<string, unknown>[]): Row[] => {
  for (const row of rows) for (const column in row) row[column] = toPlain(row[column], column);
  return rows as Row[];
};

const toPlain = (value: unknown, column: string): Value => {
  if (typeof value === 'bigint') return Number(value);
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value as Value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      if (typeof item === 'object' || typeof item === 'bigint') value[index] = toPlain(item, column);
    }
    return value as Value;
  }
  const record = value as Record<string, unknown>;
  // The embedded engine gives nodes and relationships as objects that carry their inner number.
  const graphElement = '_id' in record && ('_labels' in record || '_type' in record);
  if (!isPlainObject(value) || graphElement) {
    throw new StoreError(
      'SYNTAX',
      `Column ${column} holds a value that is not plain. Return properties as maps and scalars, and dates as text.`,
    );
  }
  for (const key in record) record[key] = toPlain(record[key], column);
  return value as Value;
};
