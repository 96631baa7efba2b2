import { toCsvText } from '../csv-text.js';
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

const compareText = new Intl.Collator('en-GB').compare;

/** Not known comes last, whichever way. */
export const tableRows = (things: readonly ShownThing[], sort: TableSort, wanted: string): ShownThing[] => {
  const text = wanted.trim().toLowerCase();
  const compare = (a: ShownThing, b: ShownThing): number => {
    const [x, y] = [cellOf(a, sort.by), cellOf(b, sort.by)];
    if (x === null || y === null) return x === y ? byKey(a, b) : x === null ? 1 : -1;
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : compareText(String(x), String(y));
    return (sort.down ? -order : order) || byKey(a, b);
  };
  const holds = (thing: ShownThing) =>
    tableColumns.some((column) =>
      String(cellOf(thing, column) ?? '')
        .toLowerCase()
        .includes(text),
    );
  return things.filter(holds).sort(compare);
};

const byKey = (a: ShownThing, b: ShownThing) => (a.key < b.key ? -1 : 1);

export const toCsv = (things: readonly ShownThing[]): string =>
  toCsvText([
    ['id', 'name', 'label', 'kind', 'departments', 'linksShown', 'hidden', 'inventedExample'],
    ...things.map((thing) => [
      thing.key,
      ...(['name', 'label', 'kind', 'departments', 'degree', 'hidden'] as const).map((column) => cellOf(thing, column)),
      thing.illustrative ? 'yes' : 'no',
    ]),
  ]);
