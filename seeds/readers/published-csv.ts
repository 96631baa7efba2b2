import type { Problem } from '../problem.js';
import { readCsvRows, type CsvForm } from './csv-rows.js';

/** A row of a published table; `cell` gives the text under a heading, empty where there is no such heading. */
export interface PublishedRecord {
  readonly line: number;
  readonly cell: (heading: string) => string;
}

/** Headings as they are read: line breaks and doubled spaces in them are layout. */
const plainHeading = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Which headings a published table has, in their order. */
export type Headings = readonly string[];

/**
 * Streams a published CSV or TSV file. Of headings that stand twice the first counts, and other columns than the reader asks for are passed over.
 * @param needed headings without which it is another file
 * @param onHeadings told once of the headings, before the rows
 */
export async function* readPublishedCsv(
  file: string,
  format: string,
  needed: Headings,
  report: (problem: Problem) => void,
  { form, onHeadings }: { form?: CsvForm; onHeadings?: (headings: Headings) => void } = {},
): AsyncGenerator<PublishedRecord> {
  let at = new Map<string, number>();
  const checkHeader = (header: readonly string[]): Problem[] => {
    const headings = header.map(plainHeading);
    at = new Map(headings.map((heading, index): [string, number] => [heading, index]).reverse());
    onHeadings?.(headings);
    return needed
      .filter((heading) => !at.has(heading))
      .map((heading) => ({ file, line: 1, column: 'header', value: heading, reason: `is missing from the header; ${format} has it` }));
  };
  for await (const { cells, line } of readCsvRows(file, file, checkHeader, report, form))
    yield { line, cell: (heading) => (cells[at.get(heading) ?? -1] ?? '').trim() };
}

/** The headings of a file, to tell which of the files of a format it is. */
export const readHeadings = async (file: string, form?: CsvForm): Promise<Headings> => {
  let headings: Headings = [];
  const note = (header: readonly string[]): Problem[] => {
    headings = header.map(plainHeading);
    return [];
  };
  const rows = readCsvRows(file, file, note, () => undefined, form);
  await rows.next();
  await rows.return(undefined);
  return headings;
};
