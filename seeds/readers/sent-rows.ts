import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { isNodeId } from '#graph-schema/ids';
import type { Dataset, OpenDataset, RawRow } from '../dataset.js';
import { datasetColumns, datasetFileNames, datasetFiles, type DatasetFile } from '../dataset-files.js';
import { toLines } from '../lines.js';
import type { Problem, Report } from '../problem.js';

/** The file that holds a dataset which was read where it lies, to be loaded elsewhere: as JSON, a line each row and each problem. */
export const sentRowsFile = 'rows.ndjson';

const file = z.enum(datasetFileNames);
const text = z.string();
const sentLine = z.union([
  z.object({
    row: z.object({
      file,
      shownAs: text,
      line: z.int().min(0),
      record: z.record(text, text),
      columns: z.record(text, text).optional(),
      wrong: z.array(text).optional(),
    }),
  }),
  z.object({ problem: z.object({ file: text, line: z.int().min(0), column: text, value: text, reason: text }), unread: file.optional() }),
]);
type SentLine = z.output<typeof sentLine>;

/** Reads a dataset for sending: its lines, problems as they are found. Empty cells are left out. */
export async function* toSentLines(dataset: Dataset): AsyncGenerator<string> {
  const found: SentLine[] = [];
  const report = (problem: Problem, unread?: DatasetFile) => void found.push({ problem, ...(unread && { unread }) });
  for await (const { record, wrong, ...row } of dataset.rows(report)) {
    for (const one of found.splice(0)) yield `${JSON.stringify(one)}\n`;
    const said = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''));
    yield `${JSON.stringify({ row: { ...row, record: said, ...(wrong && { wrong: [...wrong] }) } } satisfies SentLine)}\n`;
  }
  for (const one of found) yield `${JSON.stringify(one)}\n`;
}

const toRawRow = ({ file: of, record: said, ...row }: Extract<SentLine, { row: unknown }>['row']): RawRow => {
  const record = new (datasetFiles[of] as new () => object)() as Record<string, string>;
  for (const { name } of datasetColumns[of]) record[name] = Object.hasOwn(said, name) ? (said[name] as string) : '';
  return { ...row, file: of, record };
};

/** Opens what `toSentLines` gave, from a file. Who sent it is not believed: what is no row of a dataset is a problem. */
export const openSentRows =
  (path: string, name: string, given: string): OpenDataset =>
  async (report) => {
    if (!isNodeId('Source', name))
      report({ file: given, line: 0, column: 'name', value: name, reason: 'cannot name a dataset; use small letters, digits and hyphens' });
    return { given, name, readFrom: [{ name: sentRowsFile, path }], rows: (found) => readSentRows(path, given, found) };
  };

async function* readSentRows(path: string, given: string, report: Report): AsyncGenerator<RawRow> {
  let line = 0;
  for await (const json of toLines(createReadStream(path))) {
    line += 1;
    const sent = sentLine.safeParse(parseJson(json)).data;
    if (!sent)
      return report({
        file: given,
        line,
        column: 'row',
        value: json,
        reason: 'is not a row or problem as Crosscut sends them; send the data with crosscut load --server of the same version',
      });
    if ('row' in sent) yield toRawRow(sent.row);
    else report(sent.problem, sent.unread);
  }
}

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};
