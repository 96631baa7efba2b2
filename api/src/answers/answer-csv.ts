import { stringify } from 'csv-stringify/sync';
import { toTable, type Cell, type Table } from './answer-table.js';

export const csvOptions = {
  escape_formulas: true,
  record_delimiter: '\r\n',
  cast: { boolean: (value: boolean) => (value ? 'yes' : 'no') },
} as const;

/** RFC 4180 with a header. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export const writeCsv = ({ columns, rows }: Table): string =>
  stringify(rows as Cell[][], { ...csvOptions, header: true, columns: [...columns] });

export const toCsv = (...answered: Parameters<typeof toTable>): string => writeCsv(toTable(...answered));
