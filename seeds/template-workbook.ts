import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import { datasetColumns, datasetFileNames, fileOfLabel, type DatasetFile } from './dataset-files.js';
import { LoadRefused } from './problem.js';
import { besideSheets, datasetNameLabel, requiredMark, sheetOf } from './readers/dataset-workbook.js';
import { columnLetters } from './readers/workbook-file.js';
import type { Column } from './records/column.js';
import { noteOf } from './records/column-notes.js';

/** Rows that are made ready to be typed in: what looks like a date or a number in a cell of text stays as it was typed. */
const readyRows = 300;
/** As far down as lists to choose from go. */
const lastRow = 5_000;
const yesNo = ['yes', 'no'] as const;

const bold: CellStyle = { font: { bold: true } };
const heading: CellStyle = {
  ...bold,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F3F2F1' } },
  border: { bottom: { style: 'thin' } },
  numFmt: '@',
};
const requiredHeading: CellStyle = {
  ...heading,
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1D70B8' } },
};
const formats: Readonly<Record<Column['type'], string | undefined>> = {
  string: '@',
  date: 'yyyy-mm-dd',
  boolean: '@',
  number: undefined,
  integer: undefined,
};

const choicesOf = ({ type, values, list }: Column): readonly string[] | undefined =>
  type === 'boolean' ? yesNo : list ? undefined : values;

/** The note of a column: whether it must be filled in, what it is, what it may say. */
const toNote = (file: DatasetFile, { name, required, type, values, list, fallback }: Column): string =>
  [
    required && name !== 'source' ? 'Must be filled in.' : null,
    noteOf(file, name),
    type === 'date' ? 'YYYY-MM-DD.' : null,
    list ? 'Several with ; between them.' : null,
    list && values ? `Of ${values.join(', ')}.` : null,
    fallback === undefined ? null : `${fallback} when empty.`,
  ]
    .filter(Boolean)
    .join(' ');

/** The choices of all columns, each list once in a column of its own in a sheet that is hidden. */
const toLists = () => {
  const lists: (readonly string[])[] = [];
  const rangeOf = (values: readonly string[]): string => {
    const known = lists.findIndex((list) => list.join() === values.join());
    const at = known >= 0 ? known : lists.push(values) - 1;
    return `${besideSheets.lists}!$${columnLetters(at)}$1:$${columnLetters(at)}$${values.length}`;
  };
  const toSheet = (): WriteSheet => ({
    name: besideSheets.lists,
    hidden: true,
    rows: Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, row) => lists.map((list) => list[row] ?? null)),
  });
  return { rangeOf, toSheet };
};

/** What a cell refers to may stand in the map alone, so another id is warned of and not refused. */
const toValidation = (column: Column, at: number, rangeOf: (values: readonly string[]) => string): DataValidation[] => {
  const range = `${columnLetters(at)}2:${columnLetters(at)}${lastRow}`;
  const choices = choicesOf(column);
  if (choices)
    return [
      {
        type: 'list',
        formula1: rangeOf(choices),
        range,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: column.name,
        errorMessage: 'Choose one of the list, or leave it empty.',
      },
    ];
  const home = column.refers && !column.list ? fileOfLabel[column.refers] : undefined;
  if (!home) return [];
  return [
    {
      type: 'list',
      formula1: `'${sheetOf(home)}'!$A$2:$A$${lastRow}`,
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: column.name,
      errorMessage: `This id is not in the sheet ${sheetOf(home)}. Keep it when the map has it already.`,
    },
  ];
};

const toSheet = (file: DatasetFile, rangeOf: (values: readonly string[]) => string): WriteSheet => {
  const columns = datasetColumns[file];
  return {
    name: sheetOf(file),
    freezePane: { rows: 1 },
    columns: columns.map(({ name, type }) => ({
      width: type === 'string' ? Math.max(18, name.length + 4) : Math.max(13, name.length + 4),
      ...(formats[type] !== undefined && { numFmt: formats[type] }),
    })),
    rows: [
      columns.map(({ name, required }) => (required && name !== 'source' ? `${name}${requiredMark}` : name)),
      ...Array.from({ length: readyRows }, () => columns.map(() => null)),
    ],
    cells: new Map(
      columns.map((column, at) => [
        `0,${at}`,
        {
          style: column.required && column.name !== 'source' ? requiredHeading : heading,
          comment: { author: 'Crosscut', text: toNote(file, column) },
        },
      ]),
    ),
    dataValidations: columns.flatMap((column, at) => toValidation(column, at, rangeOf)),
  };
};

const toReadMe = (dataset: string): WriteSheet => ({
  name: besideSheets.readMe,
  columns: [{ width: 28 }, { width: 24 }, { width: 16 }, { width: 100 }],
  rows: [
    ['A dataset for Crosscut'],
    [
      'Fill in what you know, in any sheet, and leave the rest. Begin with the sheet sources: where your facts come from. An empty cell says nothing; 0 is not the same as unknown.',
    ],
    [
      `A heading that ends in${requiredMark} must be filled in on every row. Hold the pointer over a heading to see what it means; the table below says the same.`,
    ],
    ['No names of people, please: the smallest thing here is a team.'],
    ['Then: npx crosscut check FILE.xlsx lists what is wrong; npx crosscut load FILE.xlsx loads it.'],
    [datasetNameLabel, dataset],
    [],
    ['Sheet', 'Column', 'Must be filled in', 'What it is'],
    ...datasetFileNames.flatMap((file) =>
      datasetColumns[file].map((column) => [
        sheetOf(file),
        column.name,
        column.required && column.name !== 'source' ? 'yes' : '',
        toNote(file, column),
      ]),
    ),
  ],
  cells: new Map([
    ['0,0', { style: { font: { bold: true, size: 16 } } }],
    ['5,0', { style: bold }],
    ...[0, 1, 2, 3].map((at): [string, { style: CellStyle }] => [`7,${at}`, { style: heading }]),
  ]),
});

/**
 * Writes a workbook with a sheet for each file of a dataset, lists to choose from, and notes.
 * @param dataset what the dataset will be called: small letters, digits and hyphens
 * @throws LoadRefused when the file is there already, or cannot be written
 */
export const writeTemplateWorkbook = async (file: string, dataset: string): Promise<readonly string[]> => {
  const { writeXlsx } = await import('hucre/xlsx');
  const { rangeOf, toSheet: toListSheet } = toLists();
  const sheets = datasetFileNames.map((name) => toSheet(name, rangeOf));
  const bytes = await writeXlsx({
    sheets: [toReadMe(dataset), ...sheets, toListSheet()],
    properties: { title: 'A dataset for Crosscut', creator: 'Crosscut' },
  });
  try {
    await writeFile(file, bytes, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new LoadRefused(
      code === 'EEXIST'
        ? `${file} is there already. Name a new file.`
        : `${path.resolve(file)} cannot be written (${code ?? 'no reason given'}). Name a file in a folder that you may write to.`,
    );
  }
  return [besideSheets.readMe, ...datasetFileNames.map(sheetOf)];
};
