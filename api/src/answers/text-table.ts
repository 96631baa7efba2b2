import { sayFact } from '#graph-schema/say-fact';
import type { Table } from './answer-table.js';

/** Between two columns. */
const gap = 2;
/** A row that takes more lines than this is easier to read below one another than beside. */
const mostLines = 6;

/** An ISO time to the minute, in UTC. */
export const toMinute = (time: string): string => time.slice(0, 16).replace('T', ' ');

/** Lines of one cell that are kept apart, such as a name and the id under it. */
type Text = readonly string[];
interface Column {
  readonly name: string;
  readonly numeric: boolean;
  readonly cells: readonly Text[];
}

const inWords = (cell: string | number | boolean | null): string => {
  if (cell === null) return '–';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return String(Math.round(cell * 1e6) / 1e6);
  // Control characters in a name must not move the cursor of whoever reads the table.
  return shorten(
    withoutCode(cell)
      .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
      .trim(),
  );
};

/** Characters of a cell: more is in CSV and JSON. */
const longestCell = 1_000;
const shorten = (text: string): string => (length(text) > longestCell ? `${[...text].slice(0, longestCell).join('').trimEnd()}…` : text);

/** What a source says comes as JSON, and a relationship with - for the day and the kind that it has not. */
const withoutCode = (cell: string): string => {
  if (/^[a-z-]+:\S+ [A-Z_]+ [a-z-]+:\S+ \S+ \S+$/.test(cell)) return sayFact(cell);
  if (!/^\{.*\}$/s.test(cell)) return cell;
  try {
    const said = Object.entries(JSON.parse(cell) as object).map(
      ([name, value]) =>
        `${name}: ${Array.isArray(value) ? value.join('; ') : typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
    );
    return said.join(', ') || '–';
  } catch {
    return cell;
  }
};

const length = (text: string): number => [...text].length;
const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(length));
const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));

/** A word is never cut: an id or an address stands whole, on a line of its own where it must. */
const wrap = (text: string, width: number): string[] => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line === '') lines[lines.length - 1] = word;
    else if (length(line) + 1 + length(word) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** `splitIndex.value` may stand on two lines. */
const wrapName = (name: string, width: number): string[] => {
  const lines = [''];
  for (const part of name.split(/(?<=\.)|(?=[A-Z])/)) {
    if (length(lines.at(-1) as string) + length(part) <= width || lines.at(-1) === '') lines[lines.length - 1] += part;
    else lines.push(part);
  }
  return lines;
};

const longestWord = ({ name, cells }: Column): number =>
  Math.max(widest(name.split(/(?<=\.)|(?=[A-Z])/)), ...cells.map((cell) => widest(cell.flatMap((text) => text.split(' ')))));

const toColumns = ({ columns, rows }: Table): Column[] =>
  columns.flatMap((name, at) => {
    const held = rows.map((row) => row[at] ?? null);
    if (rows.length > 0 && held.every((cell) => cell === null || cell === '')) return [];
    return [
      {
        name,
        numeric: rows.length > 0 && held.every((cell) => cell === null || typeof cell === 'number'),
        cells: held.map((cell) => [inWords(cell)]),
      },
    ];
  });

const idColumnOf = (name: string): string => (name === 'name' ? 'id' : `${name}.id`);

/** A thing in one column: its id under its name. */
const withIdsBelow = (columns: readonly Column[]): Column[] => {
  const below = new Set(columns.map(({ name }) => idColumnOf(name)));
  return columns
    .filter(({ name }) => !below.has(name))
    .map((column) => {
      const ids = columns.find(({ name }) => name === idColumnOf(column.name));
      return ids
        ? { ...column, cells: column.cells.map((cell, at) => [...cell, ...(ids.cells[at] ?? []).filter((id) => id !== '–')]) }
        : column;
    });
};

/** The widest columns give way, none to less than its longest word. */
const shareOut = (columns: readonly Column[], width: number): number[] => {
  const least = columns.map(longestWord);
  const widths = columns.map(({ cells }, at) => Math.max(least[at] as number, ...cells.map(widest)));
  for (let over = total(widths) - width; over > 0; over -= 1) {
    const room = widths.map((own, at) => (own > (least[at] as number) ? own : 0));
    const next = room.indexOf(Math.max(...room));
    widths[next] = (widths[next] as number) - 1;
  }
  return widths;
};

const layLines = (columns: readonly Column[], widths: readonly number[], cells: readonly (readonly string[])[]): string[] =>
  Array.from({ length: Math.max(...cells.map((lines) => lines.length)) }, (_, at) =>
    columns
      .map(({ numeric }, place) => {
        const text = cells[place]?.[at] ?? '';
        const fill = ' '.repeat(Math.max(0, (widths[place] as number) - length(text)));
        return numeric ? fill + text : text + fill;
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );

const layTable = (columns: readonly Column[], widths: readonly number[]): { readonly text: string; readonly mostLines: number } => {
  const wrapped = (columns[0]?.cells ?? []).map((_, row) =>
    columns.map(({ cells }, at) => (cells[row] as Text).flatMap((text) => wrap(text, widths[at] as number))),
  );
  const head = [
    ...layLines(
      columns,
      widths,
      columns.map(({ name }, at) => wrapName(name, widths[at] as number)),
    ),
    widths.map((width) => '-'.repeat(width)).join(' '.repeat(gap)),
  ];
  const body = wrapped.map((cells) => layLines(columns, widths, cells));
  const apart = body.some((lines) => lines.length > 1);
  return {
    text: `${[...head, ...body.flatMap((lines, at) => (apart && at > 0 ? ['', ...lines] : lines))].join('\n')}\n`,
    mostLines: Math.max(0, ...body.map((lines) => lines.length)),
  };
};

/** Each row as a block of its own, a line for each column that says something. */
const layRecords = (columns: readonly Column[], width: number): string => {
  const names = widest(columns.map(({ name }) => name));
  const blocks = (columns[0]?.cells ?? []).map((_, row) =>
    columns
      .flatMap(({ name, cells }) => {
        const lines = (cells[row] as Text).flatMap((text) => wrap(text, Math.max(20, width - names - gap)));
        return ['', '–'].includes(lines.join(''))
          ? []
          : lines.map((line, at) => `${(at === 0 ? name : '').padEnd(names)}${' '.repeat(gap)}${line}`.trimEnd());
      })
      .join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
};

/**
 * A table for a terminal `width` characters wide: numbers to the right, – where nothing is known, columns without any value left out. What is too wide is wrapped
 * between words, then laid row by row below one another; of what is longer than anybody reads in a terminal the beginning stands, with an ellipsis.
 */
export const toTextTable = (table: Table, width: number): string => {
  const columns = toColumns(table);
  const plain = columns.map(({ name, cells }) => Math.max(length(name), ...cells.map(widest)));
  if (table.rows.length === 0 || total(plain) <= width) return layTable(columns, plain).text;
  const stacked = withIdsBelow(columns);
  if (total(stacked.map(longestWord)) <= width) {
    const laid = layTable(stacked, shareOut(stacked, width));
    if (laid.mostLines <= mostLines) return laid.text;
  }
  return layRecords(stacked, width);
};
