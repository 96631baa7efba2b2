import type { Table } from './answer-table.js';

const widest = 48;

const inWords = (cell: string | number | boolean | null): string => {
  if (cell === null) return '–';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return String(Math.round(cell * 1e6) / 1e6);
  // Control characters in a name must not move the cursor of whoever reads the table.
  return cell.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
};

const cut = (text: string): string => ([...text].length > widest ? `${[...text].slice(0, widest - 1).join('')}…` : text);

/** Aligned columns for a terminal: numbers to the right, long text cut (use --csv or --json for all of it), – where nothing is known. */
export const toTextTable = ({ columns, rows }: Table): string => {
  const body = rows.map((row) => row.map((cell) => cut(inWords(cell))));
  const shown = columns.map((_, at) => rows.length === 0 || rows.some((row) => row[at] !== null));
  const widths = columns.map((name, at) => Math.max([...name].length, ...body.map((row) => [...(row[at] ?? '')].length)));
  const numeric = columns.map((_, at) => rows.length > 0 && rows.every((row) => row[at] === null || typeof row[at] === 'number'));
  const line = (cells: readonly string[]) =>
    cells.flatMap((cell, at) => {
      const fill = ' '.repeat(Math.max(0, (widths[at] ?? 0) - [...cell].length));
      return shown[at] ? [numeric[at] ? fill + cell : cell + fill] : [];
    }).join('  ').trimEnd();
  return `${[line(columns), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')}\n`;
};
