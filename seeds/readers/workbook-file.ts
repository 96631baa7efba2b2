import { readFile } from 'node:fs/promises';
import type { Cell, CellValue } from 'hucre/xlsx';
import type { Problem } from '../problem.js';

/** One cell as text, or what is wrong with it. */
export interface SheetCell {
  readonly text: string;
  readonly fault?: string;
}

export interface Sheet {
  readonly name: string;
  /** Row by row from the first of the sheet; a row without text is empty. */
  readonly rows: readonly (readonly SheetCell[])[];
}

const two = (part: number): string => String(part).padStart(2, '0');

/** Excel counts to fifteen digits; what goes beyond them is rounding, not data. */
const sayNumber = (value: number): string => {
  const rounded = Number(value.toPrecision(15));
  const said = String(rounded);
  return /e/.test(said) ? (Number.isInteger(rounded) ? BigInt(rounded).toString() : rounded.toFixed(20).replace(/0+$/, '')) : said;
};

const toCell = (value: CellValue | undefined, cell: Cell | undefined): SheetCell => {
  if (cell?.type === 'error' || (typeof value === 'string' && cell?.type === 'formula' && /^#[A-Z0-9/]+[!?A]?$/.test(value)))
    return { text: String(value), fault: 'is an error of the spreadsheet; put a value in its place' };
  if (value === null || value === undefined)
    return cell?.type === 'formula'
      ? {
          text: `=${cell.formula ?? ''}`,
          fault: 'is a formula without a value; open the file in a spreadsheet program and save it, or put the value in its place',
        }
      : { text: '' };
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { text: '', fault: 'is no date of the calendar' };
    const day = `${String(value.getUTCFullYear()).padStart(4, '0')}-${two(value.getUTCMonth() + 1)}-${two(value.getUTCDate())}`;
    return value.getTime() % 86_400_000 === 0
      ? { text: day }
      : { text: `${day}T${two(value.getUTCHours())}:${two(value.getUTCMinutes())}`, fault: 'has a time of day; give the date alone' };
  }
  return { text: typeof value === 'number' ? sayNumber(value) : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value };
};

/**
 * The sheets of an Excel workbook (.xlsx). Dates are YYYY-MM-DD, numbers keep the digits that were typed, a formula is its value.
 * @returns a problem when it cannot be read
 */
export const readWorkbook = async (file: string): Promise<readonly Sheet[] | Problem> => {
  const { readXlsx } = await import('hucre/xlsx');
  const cannot = (reason: string): Problem => ({ file, line: 0, column: 'file', value: file, reason });
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return cannot(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no reason given'})`);
  }
  try {
    const { sheets } = await readXlsx(bytes);
    return sheets.map(({ name, rows, cells }) => ({
      name,
      rows: rows.map((row, line) => row.map((value, column) => toCell(value, cells?.get(`${line},${column}`)))),
    }));
  } catch (error) {
    const locked = error instanceof Error && error.name === 'EncryptedFileError';
    return cannot(
      locked
        ? 'is locked with a password; save a copy without one'
        : `is not an Excel workbook (.xlsx) that can be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

/** A, B, … Z, AA, … for a column from 0. */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
