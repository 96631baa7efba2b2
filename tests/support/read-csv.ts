import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

/** Rows of a CSV file with a header, every cell as text. */
export const readCsv = (file: string): Record<string, string>[] =>
  parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[];
