import path from 'node:path';
import { isNodeId } from '#graph-schema/ids';
import type { Dataset } from '../dataset.js';
import { datasetColumns, datasetFileNames, type DatasetFile } from '../dataset-files.js';
import type { Problem, Report } from '../problem.js';
import { readTables, type CheckHeader, type Table, type TableRow } from './tables.js';
import { columnLetters, readWorkbook, type Sheet, type SheetCell } from './workbook-file.js';

/** Sheets that may stand beside the data: what the template explains, and the lists that it offers. */
export const besideSheets = { readMe: 'Read me', lists: 'lists' } as const;
/** In the sheet that explains, the name of the dataset stands beside this word. */
export const datasetNameLabel = 'Name of the dataset';
/** How the template marks a column that must be filled in. */
export const requiredMark = ' *';

export const sheetOf = (file: DatasetFile): string => file.replace('.csv', '');
const fileOf = (sheet: string): DatasetFile | undefined => datasetFileNames.find((file) => sheetOf(file) === sheet.trim().toLowerCase());
const hasText = (row: Sheet['rows'][number]): boolean => row.some(({ text }) => text.trim() !== '');

const nameIn = (sheets: readonly Sheet[]): string | undefined =>
  sheets
    .find(({ name }) => name === besideSheets.readMe)
    ?.rows.find(([label]) => label?.text.trim() === datasetNameLabel)?.[1]
    ?.text.trim();
const nameFrom = (file: string): string =>
  path
    .basename(file)
    .replace(/\.xlsx$/i, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Opens a workbook with a sheet for each file of a dataset, as the template gives it. What it cannot use becomes a problem. */
export const openDatasetWorkbook = async (file: string, report: Report): Promise<Dataset | null> => {
  const sheets = await readWorkbook(file);
  if (!Array.isArray(sheets)) {
    report(sheets as Problem);
    return null;
  }
  const whole = (column: string, value: string, reason: string): void => report({ file, line: 0, column, value, reason });
  const beside: readonly string[] = Object.values(besideSheets);
  const tables: Table[] = [];
  for (const sheet of sheets as readonly Sheet[]) {
    const of = fileOf(sheet.name);
    if (of)
      tables.push({
        file: of,
        shownAs: `${file}!${sheet.name}`,
        rows: (checkHeader, tell) => sheetRows(sheet, of, `${file}!${sheet.name}`, checkHeader, tell),
      });
    else if (!beside.includes(sheet.name) && sheet.rows.some(hasText))
      whole('sheet', sheet.name, `is not a sheet of a dataset; the sheets are ${datasetFileNames.map(sheetOf).join(', ')}`);
  }
  if (tables.length === 0) whole('file', file, 'holds no sheet of a dataset; the first is sources');
  const name = nameIn(sheets as readonly Sheet[]) || nameFrom(file);
  if (!isNodeId('Source', name)) whole('name', name, 'cannot name a dataset; use small letters, digits and hyphens');
  tables.sort((a, b) => datasetFileNames.indexOf(a.file) - datasetFileNames.indexOf(b.file));
  return { given: file, name, readFrom: [{ name: path.basename(file), path: file }], rows: (found) => readTables(tables, found) };
};

async function* sheetRows(
  { rows }: Sheet,
  file: DatasetFile,
  shownAs: string,
  checkHeader: CheckHeader,
  report: (problem: Problem) => void,
): AsyncGenerator<TableRow> {
  const top = rows.findIndex(hasText);
  if (top < 0) return;
  const heading = rows[top] as Sheet['rows'][number];
  const header = heading
    .slice(0, heading.findLastIndex(({ text }) => text.trim() !== '') + 1)
    .map(({ text }) => text.trim().replace(/ ?\*$/, ''));
  const problems = checkHeader(header).map((problem) => ({ ...problem, line: top + 1 }));
  problems.forEach(report);
  if (problems.length > 0) return;
  const isYesNo = header.map((name) => datasetColumns[file].find((column) => column.name === name)?.type === 'boolean');
  for (const [at, row] of rows.entries()) {
    if (at <= top || !hasText(row)) continue;
    for (const [column, { text, fault }] of row.entries()) {
      const reason = fault ?? (column >= header.length && text.trim() !== '' ? 'has no heading above it' : undefined);
      if (reason !== undefined)
        report({ file: shownAs, line: at + 1, column: header[column] ?? columnLetters(column), value: text, reason });
    }
    const faulty = row.flatMap(({ fault }, column) => (fault === undefined ? [] : [column]));
    yield {
      line: at + 1,
      cells: header.map((_, column) => toText(row[column], isYesNo[column] as boolean)),
      ...(faulty.length > 0 && { faulty }),
    };
  }
}

/** A cell that was reported says nothing more. A spreadsheet makes TRUE of yes. */
const toText = (cell: SheetCell | undefined, isYesNo: boolean): string => {
  if (!cell || cell.fault !== undefined) return '';
  return (isYesNo && { TRUE: 'yes', FALSE: 'no' }[cell.text]) || cell.text;
};
