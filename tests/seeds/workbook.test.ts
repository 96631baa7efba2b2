import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx, readXlsx, saveXlsx, writeXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import { datasetColumns, datasetFileNames } from '#seeds/dataset-files';
import { gatherDatasets } from '#seeds/gather';
import { checkDatasets, loadDatasets } from '#seeds/loader';
import { sayProblem } from '#seeds/problem';
import { noteOf } from '#seeds/records/column-notes';
import { writeTemplate, writeTemplateAsWorkbook } from '#seeds/template';
import { openEmbeddedStore } from '#store/embedded-store';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';
import { readCsv } from '../support/read-csv.js';

type Rows = Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>>;

/** Fills in a template as a person would, cells by column name. */
const fillTemplate = async (parent: string, name: string, rows: Rows): Promise<string> => {
  const { written } = await writeTemplateAsWorkbook(path.join(parent, name));
  const workbook = await openXlsx(readFileSync(written));
  for (const sheet of workbook.sheets) {
    const header = sheet.rows[0]?.map((cell) => String(cell ?? '').replace(/ \*$/, '')) ?? [];
    for (const [at, row] of (rows[sheet.name] ?? []).entries()) sheet.rows[at + 1] = header.map((column) => row[column] ?? null);
  }
  writeFileSync(written, await saveXlsx(workbook));
  return written;
};

/** A workbook made by hand, with cells as Excel has them. */
const writeBook = async (
  sheets: Readonly<Record<string, { rows: CellValue[][]; cells?: Record<string, Partial<Cell>> }>>,
): Promise<string> => {
  const file = path.join(createDatasetParent(), 'book.xlsx');
  writeFileSync(
    file,
    await writeXlsx({
      sheets: Object.entries(sheets).map(([name, { rows, cells }]) => ({ name, rows, cells: new Map(Object.entries(cells ?? {})) })),
    }),
  );
  return file;
};

const problemsIn = async (file: string): Promise<string[]> => {
  const { problems } = await gatherDatasets([file]);
  return problems.map((problem) => sayProblem(problem).replaceAll(`${path.dirname(file)}/`, ''));
};

const sources = {
  rows: [
    ['id', 'name', 'kind'],
    ['one', 'One', 'PUBLISHED'],
  ],
};

describe('the workbook to fill in', () => {
  it('has a sheet for each file with its header, required columns marked, a note on each', async () => {
    const { written, parts } = await writeTemplateAsWorkbook(path.join(createDatasetParent(), 'Our Services.xlsx'));
    const { sheets } = await readXlsx(readFileSync(written), { readStyles: true });
    expect(parts).toEqual(['Read me', ...datasetFileNames.map((file) => file.replace('.csv', ''))]);
    expect(sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([...parts.map((name) => [name, false]), ['lists', true]]);
    for (const file of datasetFileNames) {
      const sheet = sheets.find(({ name }) => `${name}.csv` === file)!;
      const columns = datasetColumns[file];
      expect(sheet.rows[0]).toEqual(columns.map(({ name, required }) => (required && name !== 'source' ? `${name} *` : name)));
      for (const [at, column] of columns.entries()) {
        const cell = sheet.cells?.get(`0,${at}`);
        expect(noteOf(file, column.name)).toMatch(/\.$/);
        expect(cell?.comment?.text).toContain(noteOf(file, column.name));
        expect(cell?.comment?.text.startsWith('Must be filled in.')).toBe(column.required && column.name !== 'source');
      }
    }
    const [, dataset] = sheets[0]!.rows.find(([label]) => label === 'Name of the dataset')!;
    expect(dataset).toBe('our-services');
  });

  it('offers exactly what the rules of the column allow', async () => {
    const { written } = await writeTemplateAsWorkbook(path.join(createDatasetParent(), 'lists'));
    const { sheets } = await readXlsx(readFileSync(written));
    const lists = sheets.find(({ name }) => name === 'lists')!.rows;
    const choices = (formula: string): string[] => {
      const [, letter, last] = /^lists!\$([A-Z])\$1:\$[A-Z]\$(\d+)$/.exec(formula)!;
      return lists.slice(0, Number(last)).map((row) => String(row[letter!.charCodeAt(0) - 65]));
    };
    let offered = 0;
    for (const file of datasetFileNames) {
      const validations = sheets.find(({ name }) => `${name}.csv` === file)!.dataValidations ?? [];
      for (const [at, column] of datasetColumns[file].entries()) {
        const found = validations.find(({ range }) => range.startsWith(`${String.fromCharCode(65 + at)}2:`));
        const expected = column.type === 'boolean' ? ['yes', 'no'] : column.list ? undefined : column.values;
        if (!expected) expect(found?.formula1 ?? '').not.toContain('lists!');
        else {
          expect(choices(found!.formula1!)).toEqual([...expected]);
          expect(expected.every((value) => column.passes(value))).toBe(true);
          offered += 1;
        }
      }
    }
    expect(offered).toBeGreaterThan(15);
  });

  it('overwrites nothing', async () => {
    const parent = createDatasetParent();
    await writeTemplateAsWorkbook(path.join(parent, 'once'));
    await expect(writeTemplateAsWorkbook(path.join(parent, 'once.xlsx'))).rejects.toThrow(/is there already/);
    await expect(writeTemplateAsWorkbook(path.join(parent, 'not/there'))).rejects.toThrow(/cannot be written \(ENOENT\)/);
  });

  it('is described in the folder template too', async () => {
    const folder = path.join(createDatasetParent(), 'folder');
    await writeTemplate(folder);
    const { resources } = JSON.parse(readFileSync(path.join(folder, 'datapackage.json'), 'utf8')) as {
      resources: { schema: { fields: { description: string }[] } }[];
    };
    expect(resources.flatMap(({ schema }) => schema.fields).every(({ description }) => description.length > 10)).toBe(true);
  });
});

describe('a workbook that was filled in', () => {
  it('says the same as the folder with the same rows', async () => {
    const files = readdirSync('seeds/data/demonstrations').filter((name) => name.endsWith('.csv'));
    const rows = Object.fromEntries(files.map((name) => [name.replace('.csv', ''), readCsv(`seeds/data/demonstrations/${name}`)]));
    const [book, folder] = await Promise.all([
      gatherDatasets([await fillTemplate(createDatasetParent(), 'demonstrations', rows)]),
      gatherDatasets(['seeds/data/demonstrations']),
    ]);
    expect(book.problems).toEqual([]);
    expect(book.datasets[0]!.dataset).toBe('demonstrations');
    const said = ({ datasets }: typeof book) => datasets[0]!.claims.map(({ id, hash }) => `${id} ${hash}`).sort();
    expect(said(book).length).toBeGreaterThan(300);
    expect(said(book)).toEqual(said(folder));
  });

  it('loads, keeps its place, and is known when it comes again', async () => {
    const file = await fillTemplate(createDatasetParent(), 'mine', {
      sources: [{ id: 'one', name: 'One', kind: 'DEPARTMENT', retrieved: new Date(Date.UTC(2026, 1, 28)) }],
      organisations: [{ id: '007', name: 'Office', opened: '2020-02-29' }],
      services: [{ id: 'form', name: 'Form' }],
      'service-metrics': [
        {
          service: 'form',
          kind: 'COST_PER_TRANSACTION',
          start: '2025-01-01',
          end: new Date(Date.UTC(2025, 11, 31)),
          value: 0.1 + 0.2,
          unit: 'GBP',
        },
      ],
      journeys: [{ id: 'j', name: 'J' }],
      steps: [{ journey: 'j', id: 'x', position: 1, name: 'X', optional: true, services: 'form' }],
    });
    const store = await openEmbeddedStore({ folder: null });
    const [first] = await loadDatasets(store, [file]);
    expect(first).toMatchObject({ dataset: 'mine', rows: 6, nothingToDo: false });
    const [row] = await store.read((run) =>
      run(
        [
          "MATCH (s:Source {id: 'one'}) MATCH (o:Organisation {id: '007'}) MATCH (m:Metric) MATCH (t:Step)",
          'RETURN s.retrieved AS retrieved, o.opened AS opened, m.value AS value, m.`end` AS until, t.`optional` AS skipped',
        ].join(' '),
      ),
    );
    expect(row).toEqual({ retrieved: '2026-02-28', opened: '2020-02-29', value: 0.3, until: '2025-12-31', skipped: true });
    const [place] = await store.read((run) => run("MATCH (c:Claim {fact: 'service:form'}) RETURN c.file AS file, c.line AS line"));
    expect(place).toEqual({ file: 'mine.xlsx!services', line: 2 });
    const [again] = await loadDatasets(store, [file]);
    expect(again).toMatchObject({ nothingToDo: true, rows: 6 });
    await store.close();
  });

  it('names sheet, line, column, value and reason of every problem', async () => {
    const file = await writeBook({
      sources,
      services: {
        rows: [
          [],
          ['id *', 'name *', 'level', 'phase', 'url'],
          ['form', 'Form', 'HUGE'],
          ['Grant 1', null],
          [],
          ['pay', 'Pay', 'WHOLE', null, 'ftp://x'],
          ['tax', 'Tax'],
        ],
        cells: {
          '6,2': { type: 'formula', formula: 'A1', formulaResult: 'WHOLE' },
          '6,3': { type: 'formula', formula: 'A1&B1' },
          '5,7': { value: 'beside' },
        },
      },
      organisations: {
        rows: [
          ['id', 'name', 'opened'],
          ['a', 'A', new Date(Date.UTC(2024, 1, 29, 13, 5))],
          ['b', 'B', null],
        ],
        cells: { '2,2': { value: '#REF!', type: 'error' } },
      },
      'service-owners': {
        rows: [
          ['service', 'organisation'],
          ['form', 'a'],
          ['pay', 'nobody'],
        ],
      },
    });
    const store = await openEmbeddedStore({ folder: null });
    const { problems } = await checkDatasets(store, [file]);
    await store.close();
    expect(problems.map((problem) => sayProblem(problem).replaceAll(`${path.dirname(file)}/`, ''))).toEqual([
      'book.xlsx!organisations:2: opened: "2024-02-29T13:05": has a time of day; give the date alone',
      'book.xlsx!organisations:3: opened: "#REF!": is an error of the spreadsheet; put a value in its place',
      'book.xlsx!services:3: level: "HUGE": must be one of WHOLE, TRANSACTION, CAPABILITY',
      'book.xlsx!services:4: id: "Grant 1": must be small letters, digits and hyphens, beginning with a letter or a digit, at most 200 characters',
      'book.xlsx!services:4: name: "": this cell must be filled in',
      'book.xlsx!services:6: H: "beside": has no heading above it',
      'book.xlsx!services:6: url: "ftp://x": must begin with https:// or http://',
      'book.xlsx!services:7: phase: "=A1&B1": is a formula without a value; open the file in a spreadsheet program and save it, or put the value in its place',
      'book.xlsx!service-owners:3: organisation: "nobody": no organisation with this id is in the data given or in the store',
    ]);
  });

  it('refuses sheets and headers that are none, and says nothing of what it could not read', async () => {
    expect(await problemsIn(await writeBook({ sources, Sheet1: { rows: [['x']] }, Sheet2: { rows: [] } }))).toEqual([
      expect.stringMatching(/^book\.xlsx:0: sheet: "Sheet1": is not a sheet of a dataset; the sheets are sources, organisations, /),
    ]);
    expect(await problemsIn(await writeBook({ Other: { rows: [[]] } }))).toEqual(
      ['book.xlsx:0: file: "book.xlsx": holds no sheet of a dataset; the first is sources'].map((line) =>
        expect.stringContaining(line.slice(0, 20)),
      ),
    );
    const file = await writeBook({
      sources,
      services: { rows: [['id', 'name', 'colour']] },
      'service-owners': {
        rows: [
          ['service', 'organisation'],
          ['form', 'a'],
        ],
      },
    });
    const store = await openEmbeddedStore({ folder: null });
    const { problems } = await checkDatasets(store, [file]);
    await store.close();
    expect(problems.map(({ column, value }) => [column, value])).toEqual([
      ['header', 'colour'],
      ['organisation', 'a'],
    ]);
  });

  it('says why a file is no workbook', async () => {
    const folder = writeFolder(createDatasetParent(), 'odd', {
      'text.xlsx': 'hello',
      'locked.xlsx': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    });
    expect(await problemsIn(path.join(folder, 'text.xlsx'))).toEqual([
      expect.stringMatching(/^text\.xlsx:0: file: .*: is not an Excel workbook \(\.xlsx\) that can be read: /),
    ]);
    expect(await problemsIn(path.join(folder, 'locked.xlsx'))).toEqual([
      expect.stringMatching(/is locked with a password; save a copy without one$/),
    ]);
    expect(await problemsIn(path.join(folder, 'none.xlsx'))).toEqual([expect.stringMatching(/cannot be read \(ENOENT\)$/)]);
  });
});
