import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import type { Problem } from '../problem.js';

export interface CsvRow {
  /** In the order of the header. */
  readonly cells: readonly string[];
  /** Where the row begins, from 1, whatever line breaks its cells hold. */
  readonly line: number;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Streams the rows of one CSV file (RFC 4180, UTF-8, header row; a byte order mark is passed over).
 * @param shownAs how problems name the file
 * @param checkHeader gives the problems of the header; with one, no row follows
 */
export async function* readCsvRows(
  file: string, shownAs: string, checkHeader: (header: readonly string[]) => readonly Problem[], report: (problem: Problem) => void,
): AsyncGenerator<CsvRow> {
  const parser = createReadStream(file).pipe(parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true }));
  let header: readonly string[] | null = null;
  let twice = 0;
  let next = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      // The parser counts both characters of a line break within quotes.
      const breaks = record.reduce((sum, cell) => sum + (cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\n|\r/g)?.length ?? 0) : 0), 0);
      if (breaks > 0) twice += record.reduce((sum, cell) => sum + (cell.match(/\r\n/g)?.length ?? 0), 0);
      next = info.lines - twice + 1;
      const line = next - 1 - breaks;
      if (!header) {
        header = record.map((name) => name.trim());
        const problems = checkHeader(header);
        problems.forEach(report);
        if (problems.length > 0) return;
        continue;
      }
      if (record.length !== header.length) {
        report({ file: shownAs, line, column: 'row', value: String(record.length), reason: `has ${record.length} cells where the header has ${header.length}; put cells with commas or line breaks in double quotes` });
        continue;
      }
      const garbled = record.findIndex((cell) => cell.includes('\ufffd'));
      if (garbled >= 0) report({ file: shownAs, line, column: header[garbled] as string, value: record[garbled] as string, reason: 'is not UTF-8; save the file as CSV UTF-8' });
      else yield { line, cells: record };
    }
    if (!header) report({ file: shownAs, line: 1, column: 'header', value: '', reason: 'the file is empty; its first line must be the header' });
  } catch (error) {
    if (error instanceof CsvError) report({ file: shownAs, line: Number(error.lines ?? next), column: 'row', value: '', reason: `is not CSV (RFC 4180): ${error.message}` });
    else throw error;
  }
}
