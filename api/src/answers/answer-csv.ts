import { stringify } from 'csv-stringify/sync';
import { toTable, type Cell } from './answer-table.js';
import type { AnyQuestion } from '../questions/question.js';

export const csvOptions = {
  escape_formulas: true,
  record_delimiter: '\r\n',
  cast: { boolean: (value: boolean) => (value ? 'yes' : 'no') },
} as const;

/** RFC 4180 with a header. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export const toCsv = (question: Pick<AnyQuestion, 'table' | 'shows'>, answer: object): string => {
  const { columns, rows } = toTable(question, answer);
  return stringify(rows as Cell[][], { ...csvOptions, header: true, columns: [...columns] });
};
