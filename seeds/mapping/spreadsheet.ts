import { stat } from 'node:fs/promises';
import type { Problem, Report } from '../problem.js';
import { readCsvRows } from '../readers/csv-rows.js';
import { readWorkbook, type Sheet, type SheetCell } from '../readers/workbook-file.js';

export interface SheetPlace {
  readonly sheet?: string | undefined;
  readonly headingRow?: number | undefined;
  readonly delimiter?: string | undefined;
}

export interface SpreadsheetRow {
  readonly line: number;
  /** In the order of the headings. */
  readonly cells: readonly SheetCell[];
}

/** Somebody's own table: a CSV file, or a sheet of a workbook. */
export interface Spreadsheet {
  readonly shownAs: string;
  readonly headings: readonly string[];
  readonly rows: (report: Report) => AsyncIterable<SpreadsheetRow>;
}

const hasText = (row: readonly SheetCell[]): boolean => row.some(({ text }) => text.trim() !== '');
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Opens a spreadsheet and reads its headings; null, and a problem, when there is none. */
export const openSpreadsheet = async (file: string, place: SheetPlace, report: Report): Promise<Spreadsheet | null> => {
  const cannot = (reason: string, value = file): null => {
    report({ file, line: 0, column: 'file', value, reason });
    return null;
  };
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return cannot(found ? 'is a folder; name one spreadsheet, CSV or .xlsx' : 'is not a file that can be read');
  if (!/\.xlsx$/i.test(file)) return openCsv(file, place, report);
  const sheets = await readWorkbook(file);
  if (!Array.isArray(sheets)) {
    report(sheets as Problem);
    return null;
  }
  const sheet = (sheets as readonly Sheet[]).find(({ name, rows }) =>
    place.sheet === undefined ? rows.some(hasText) : name === place.sheet,
  );
  if (!sheet)
    return cannot(
      place.sheet === undefined
        ? 'holds no sheet with text in it'
        : `is not a sheet of ${file}; its sheets are ${(sheets as readonly Sheet[]).map(({ name }) => name).join(', ')}`,
      place.sheet,
    );
  return fromSheet(sheet, `${file}!${sheet.name}`, place.headingRow);
};

const fromSheet = ({ rows }: Sheet, shownAs: string, headingRow?: number): Spreadsheet => {
  const top = headingRow === undefined ? rows.findIndex(hasText) : headingRow - 1;
  const headings = (rows[top] ?? []).map(({ text }) => plain(text));
  return {
    shownAs,
    headings,
    async *rows() {
      for (const [at, row] of rows.entries())
        if (at > top && hasText(row)) yield { line: at + 1, cells: headings.map((_, column) => row[column] ?? { text: '' }) };
    },
  };
};

const openCsv = async (file: string, { delimiter = ',' }: SheetPlace, report: Report): Promise<Spreadsheet | null> => {
  let headings: string[] | null = null;
  const take = (header: readonly string[]): Problem[] => {
    headings = header.map(plain);
    return [];
  };
  const faults: Problem[] = [];
  const first = readCsvRows(file, file, take, (problem) => faults.push(problem), { delimiter });
  await first.next();
  await first.return(undefined);
  if (!headings) {
    for (const fault of faults) report(fault);
    return null;
  }
  return {
    shownAs: file,
    headings,
    async *rows(tell) {
      for await (const { line, cells } of readCsvRows(
        file,
        file,
        () => [],
        (problem) => tell(problem),
        { delimiter },
      ))
        yield { line, cells: cells.map((text) => ({ text })) };
    },
  };
};
