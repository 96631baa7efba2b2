import path from 'node:path';
import type { OpenDataset, RawRow } from '../dataset.js';
import type { DatasetFile } from '../dataset-files.js';
import type { Report } from '../problem.js';
import { readJsonWithLines } from '../readers/json-with-lines.js';
import { toRawRow, type PublishedRow } from '../readers/published.js';
import { toCellText } from './cell-text.js';
import { checkMapping } from './check-mapping.js';
import { mappingShape, type CellRule, type Mapping, type RowRule } from './mapping.js';
import { openSpreadsheet, type Spreadsheet, type SpreadsheetRow } from './spreadsheet.js';

/** Opens a spreadsheet of somebody's own, read by a mapping. Faults of the mapping are named by line and path, those of the data by line and heading. */
export const openMapped =
  (file: string, mappingFile: string): OpenDataset =>
  async (report) => {
    const read = await readJsonWithLines(mappingFile, mappingShape, report);
    if (!read) return null;
    const { value: mapping, lineOf } = read;
    const sheet = await openSpreadsheet(file, mapping, report);
    if (!sheet) return null;
    const faults = checkMapping(mapping, sheet);
    for (const { path: where, value, reason } of faults)
      report({ file: mappingFile, line: lineOf(where), column: where.join('.'), value, reason });
    if (faults.length > 0) return null;
    const {
      dataset: name,
      source: { name: title, kind, ...facts },
    } = mapping;
    async function* rows(found: Report): AsyncGenerator<RawRow> {
      yield toRawRow({
        file: 'sources.csv',
        cells: { id: name, name: title, kind, ...facts } as PublishedRow['cells'],
        shownAs: mappingFile,
        line: lineOf(['source']),
      } as PublishedRow);
      yield* mappedRows(mapping, sheet as Spreadsheet, found);
    }
    const readFrom = [file, mappingFile].map((one) => ({ name: path.basename(one), path: one }));
    return { given: file, name, readFrom, how: 'mapping', rows };
  };

/** Rows that come out the same, as those of an owner of many services do, count once. */
async function* mappedRows({ rows: rules }: Mapping, sheet: Spreadsheet, report: Report): AsyncGenerator<RawRow> {
  const seen = new Set<string>();
  for await (const row of sheet.rows(report)) {
    for (const rule of rules) {
      for (const { cells, wrong } of cellsOf(rule, row, sheet, report)) {
        const key = `${rule.file} ${JSON.stringify(cells)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const columns = Object.fromEntries(
          Object.entries(rule.cells).flatMap(([name, { column }]) => (column === undefined ? [] : [[name, column]])),
        );
        yield toRawRow({ file: rule.file as DatasetFile, cells, shownAs: sheet.shownAs, line: row.line, columns, wrong } as PublishedRow);
      }
    }
  }
}

/** The cells of each row that a rule makes of one row; a cell that cannot be told is reported and left empty. */
function* cellsOf(
  { when, each, cells }: RowRule,
  { line, cells: given }: SpreadsheetRow,
  { headings, shownAs }: Spreadsheet,
  report: Report,
): Generator<{ cells: Record<string, string>; wrong: readonly string[] }> {
  const under = (heading: string) => given[headings.indexOf(heading)] ?? { text: '' };
  if (when !== undefined && under(when).text.trim() === '') return;
  const entries = each
    ? under(each.column)
        .text.split(each.separator)
        .map((entry) => entry.trim())
        .filter(Boolean)
    : [null];
  for (const entry of entries) {
    const wrong: string[] = [];
    const say = (name: string, rule: CellRule): string => {
      const column = rule.column ?? '';
      const cell = entry !== null && column === each?.column ? { text: entry } : under(column);
      const said = rule.value === undefined && cell.fault !== undefined ? { fault: cell.fault } : toCellText(cell.text, rule);
      if (said.fault === undefined) return said.text;
      report({ file: shownAs, line, column, value: cell.text, reason: said.fault });
      wrong.push(name);
      return '';
    };
    yield { cells: Object.fromEntries(Object.entries(cells).map(([name, rule]) => [name, say(name, rule)])), wrong };
  }
}
