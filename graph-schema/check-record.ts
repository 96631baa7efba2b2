import type { CellType, Column } from './dataset-files.js';
import { decodeKey, isNodeId } from './ids.js';

/** A problem of one cell: which column, what stands there, and why that cannot be. */
export interface CellProblem {
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

export const longestCell = 10_000;

// Tab, line feed and carriage return may stand in a quoted cell; the other control characters hide in it.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const numberPattern = /^-?\d+(\.\d+)?$/;
const stepId = /^[a-z0-9][a-z0-9-]*$/;
const idRule = 'small letters, digits and hyphens, beginning with a letter or digit, at most 200 characters';

export const isCalendarDay = (value: string): boolean => {
  if (!dayPattern.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

/** `a;b` → a, b; spaces around an entry are layout. */
export const toList = (cell: string): string[] => cell.split(';').map((item) => item.trim()).filter((item) => item !== '');

/** The cells of one row against the columns of its file. @param cells by column name; an empty cell is null */
export const checkRecord = (columns: readonly Column[], cells: Readonly<Record<string, string | null>>): CellProblem[] =>
  columns.flatMap((column) => {
    const value = cells[column.name] ?? null;
    const reason = checkCell(column, value);
    return reason === null ? [] : [{ column: column.name, value: value ?? '', reason }];
  });

/** Why this cell cannot stand, or null. Whether what it refers to exists is another question. */
export const checkCell = (column: Column, cell: string | null): string | null => {
  if (cell === null || (column.cell.type === 'text' && cell.trim() === '')) return column.required ? 'must not be empty' : null;
  if (cell.length > longestCell) return `has ${cell.length} characters; at most ${longestCell} are allowed`;
  if (control.test(cell)) return 'holds a control character';
  if (cell.includes('\uFFFD')) return 'holds bytes that are not UTF-8; save the file as UTF-8';
  return column.none === cell ? null : checkType(column.cell, cell);
};

const repeated = (items: readonly string[]): string | undefined => items.find((item, at) => items.indexOf(item) !== at);

const checkEach = (cell: string, check: (item: string) => string | null): string | null => {
  const items = toList(cell);
  const twice = repeated(items);
  if (twice !== undefined) return `names ${twice} twice`;
  for (const item of items) {
    const reason = check(item);
    if (reason) return reason;
  }
  return null;
};

const checkNumber = (cell: string, min = -Infinity, max = Infinity): string | null => {
  const value = Number(cell);
  if (!numberPattern.test(cell) || !Number.isFinite(value)) return 'is not a number, such as 12 or 0.5';
  if (value < min || value > max) return max === Infinity ? `is less than ${min}` : `is not between ${min} and ${max}`;
  return null;
};

const checkOneOf = (values: readonly string[], item: string): string | null => (values.includes(item) ? null : `is not one of ${values.join(', ')}`);
const checkId = (item: string, whole: string): string | null => (isNodeId('Service', item) ? null : `${item === whole ? 'is' : `has ${item}, which is`} not an id: ${idRule}`);

const checkType = (type: CellType, cell: string): string | null => {
  switch (type.type) {
    case 'text': case 'textList': return type.type === 'textList' ? checkEach(cell, () => null) : null;
    case 'url': return /^https?:\/\/\S+$/.test(cell) ? null : 'is not an address that begins with http:// or https://';
    case 'date': return isCalendarDay(cell) ? null : 'is not a day of the calendar, written YYYY-MM-DD';
    case 'boolean': return checkOneOf(['yes', 'no'], cell);
    case 'number': return checkNumber(cell, type.min, type.max);
    case 'integer': return checkNumber(cell, type.min) ?? (Number.isSafeInteger(Number(cell)) ? null : 'is not a whole number');
    case 'enum': return checkOneOf(type.values, cell);
    case 'enumList': return checkEach(cell, (item) => checkOneOf(type.values, item));
    case 'id': case 'ref': case 'subject': return checkId(cell, cell);
    case 'refs': return checkEach(cell, (item) => checkId(item, cell));
    case 'stepOfRow': return stepId.test(cell) ? null : `is not an id: ${idRule}`;
    case 'keys': return checkEach(cell, (item) => {
      const key = decodeKey(item);
      return key && type.labels.includes(key.label) ? null : `has ${item}, which is not a key such as ${type.labels.map((label) => `${label.toLowerCase()}:id`).join(' or ')}`;
    });
    case 'handOffs': return checkEach(cell, (item) => {
      const ends = item.split('>');
      return ends.length === 2 && ends.every((end) => stepId.test(end)) ? null : `has ${item}, which is not two steps written step>step`;
    });
  }
};

/** A cell that was checked, as the graph holds it. */
export const decodeCell = (type: CellType, cell: string): string | number | boolean | readonly string[] => {
  switch (type.type) {
    case 'number': case 'integer': return Number(cell);
    case 'boolean': return cell === 'yes';
    case 'textList': case 'enumList': case 'refs': case 'keys': case 'handOffs': return toList(cell);
    default: return cell;
  }
};
