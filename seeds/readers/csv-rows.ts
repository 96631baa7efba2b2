import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { unreadable, type Problem } from '../problem.js';
import type { CheckHeader, TableRow } from './tables.js';

export interface CsvForm {
  readonly delimiter?: string;
  readonly quote?: boolean;
}

/** Tabs between cells, and quotes that are text. */
export const tsv: CsvForm = { delimiter: '\t', quote: false };

const breaks = /\r\n|\n|\r/g;
const remarkable = /[\n\r\ufffd]/;

/**
 * Streams the rows of one CSV file (RFC 4180, UTF-8, header row; a byte order mark is passed over).
 * @param shownAs how problems name the file
 * @param form what stands between cells, and whether quotes mean anything
 */
export async function* readCsvRows(
  file: string,
  shownAs: string,
  checkHeader: CheckHeader,
  report: (problem: Problem) => void,
  { delimiter = ',', quote = true }: CsvForm = {},
): AsyncGenerator<TableRow> {
  // Blank lines come through, because they count.
  const parser = parse({ bom: true, relax_column_count: true, delimiter, ...(quote ? {} : { quote: false }) });
  // Whichever of the two ends or fails first, the other is closed; a failure comes out of the parser.
  pipeline(createReadStream(file), parser, () => undefined);
  let header: readonly string[] | null = null;
  let next = 1;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      const line = next;
      const odd = record.some((cell) => remarkable.test(cell));
      next += 1 + (odd ? record.reduce((sum, cell) => sum + (cell.match(breaks)?.length ?? 0), 0) : 0);
      if (record.length === 1 && record[0] === '') continue;
      if (!header) {
        header = record.map((name) => name.trim());
        const problems = checkHeader(header);
        problems.forEach(report);
        if (problems.length > 0) return;
        continue;
      }
      if (record.length !== header.length) {
        report({
          file: shownAs,
          line,
          column: 'row',
          value: String(record.length),
          reason: `has ${record.length} cells where the header has ${header.length}; put cells with commas or line breaks in double quotes`,
        });
        continue;
      }
      const garbled = odd ? record.findIndex((cell) => cell.includes('\ufffd')) : -1;
      if (garbled >= 0)
        report({
          file: shownAs,
          line,
          column: header[garbled] as string,
          value: record[garbled] as string,
          reason: 'is not UTF-8; save the file as CSV UTF-8',
        });
      else yield { line, cells: record };
    }
    if (!header)
      report({ file: shownAs, line: 1, column: 'header', value: '', reason: 'the file is empty; its first line must be the header' });
  } catch (error) {
    if (error instanceof CsvError)
      report({
        file: shownAs,
        line: Number(error.lines ?? next),
        column: 'row',
        value: '',
        reason: `is not CSV (RFC 4180): ${error.message}`,
      });
    else report(unreadable(error, shownAs));
  }
}
