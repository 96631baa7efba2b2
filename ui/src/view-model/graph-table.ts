import type { ShownThing } from './graph-derive.js';

export const tableColumns = ['name', 'label', 'kind', 'departments', 'degree', 'hidden'] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface TableSort {
  readonly by: TableColumn;
  readonly down: boolean;
}

/** What stands in a cell; null where it is not known. */
export const cellOf = (thing: ShownThing, column: TableColumn): string | number | null =>
  column === 'departments' ? (thing.departments?.length ? thing.departments.map(({ name }) => name).join('; ') : null) : thing[column];

/** Not known comes last, whichever way. */
export const tableRows = (things: readonly ShownThing[], sort: TableSort, wanted: string): ShownThing[] => {
  const text = wanted.trim().toLowerCase();
  const compare = (a: ShownThing, b: ShownThing): number => {
    const [x, y] = [cellOf(a, sort.by), cellOf(b, sort.by)];
    if (x === null || y === null) return x === y ? byKey(a, b) : x === null ? 1 : -1;
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'en-GB');
    return (sort.down ? -order : order) || byKey(a, b);
  };
  const holds = (thing: ShownThing) => tableColumns.some((column) => String(cellOf(thing, column) ?? '').toLowerCase().includes(text));
  return things.filter(holds).sort(compare);
};

const byKey = (a: ShownThing, b: ShownThing) => (a.key < b.key ? -1 : 1);

/** RFC 4180; a cell that a spreadsheet would run as a formula gets an apostrophe before it. */
const csvCell = (value: string | number | null): string => {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const csv = (rows: readonly (readonly (string | number | null)[])[]): string => rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

export const toCsv = (things: readonly ShownThing[]): string => csv([
  ['id', 'name', 'label', 'kind', 'departments', 'linksShown', 'hidden', 'inventedExample'],
  ...things.map((thing) => [thing.key, ...(['name', 'label', 'kind', 'departments', 'degree', 'hidden'] as const).map((column) => cellOf(thing, column)), thing.illustrative ? 'yes' : 'no']),
]);
