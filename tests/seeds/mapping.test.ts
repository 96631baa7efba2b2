import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { gatherDatasets } from '#seeds/gather';
import { loadDatasets } from '#seeds/loader';
import { toCellText } from '#seeds/mapping/cell-text';
import { openMapped } from '#seeds/mapping/open-mapped';
import { proposeMapping } from '#seeds/mapping/propose-mapping';
import { sayProblem, type Problem } from '#seeds/problem';
import { openEmbeddedStore } from '#store/embedded-store';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';

const id = (column: string) => ({ column, as: 'id' });
const mapping = {
  dataset: 'rivers',
  source: { name: 'Register of services', kind: 'DEPARTMENT', retrieved: '2026-11-01' },
  rows: [
    { file: 'organisations.csv', each: { column: 'Owner', separator: '/' }, cells: { id: id('Owner'), name: 'Owner' } },
    {
      file: 'services.csv',
      cells: {
        id: { ...id('Ref'), prefix: 'r-' },
        name: 'Service',
        aliases: { column: 'Also known as', separator: ',' },
        phase: { column: 'Stage', values: { Beta: 'BETA', 'in use': 'LIVE', none: '' } },
        level: { value: 'WHOLE' },
      },
    },
    {
      file: 'service-owners.csv',
      each: { column: 'Owner', separator: '/' },
      cells: { service: { ...id('Ref'), prefix: 'r-' }, organisation: id('Owner'), from: { column: 'Since', as: 'date' } },
    },
    {
      file: 'service-metrics.csv',
      when: 'A year',
      cells: {
        service: { ...id('Ref'), prefix: 'r-' },
        kind: { value: 'VOLUME' },
        start: { value: '2025-01-01' },
        end: { value: '2025-12-31' },
        value: { column: 'A year', as: 'number' },
      },
    },
  ],
};
const heading = 'Ref,Service,Also known as,Stage,Owner,Since,A year\n';
const register = `${heading}1,Fish,"Angling, Rods; nets",In use,Rivers Department / Agency,1 May 2020,"1,200"\n2,Boat,,none,Rivers Department,31/12/2024,\n`;

const write = (files: Readonly<Record<string, string | Buffer>>) => writeFolder(createDatasetParent(), 'own', files);
const gather = async (files: Readonly<Record<string, string | Buffer>>, spreadsheet = 'register.csv') => {
  const folder = write(files);
  const gathered = await gatherDatasets([openMapped(path.join(folder, spreadsheet), path.join(folder, 'mapping.json'))]);
  return {
    claims: gathered.datasets[0]?.claims ?? [],
    problems: gathered.problems.map((problem) => sayProblem(problem).replaceAll(`${folder}/`, '')),
  };
};
const mapped = (more: object = {}) => ({ 'mapping.json': JSON.stringify({ ...mapping, ...more }, null, 2) });

describe('a spreadsheet of one’s own, by a mapping', () => {
  it('becomes rows of a dataset: constants, lists, words, ids, days, numbers, a row for each owner', async () => {
    const { claims, problems } = await gather({ 'register.csv': register, ...mapped() });
    expect(problems).toEqual([]);
    const said = Object.fromEntries(claims.map(({ fact, values }) => [fact.replaceAll(' -', ''), values]));
    expect(said['source:rivers']).toEqual({ name: 'Register of services', kind: 'DEPARTMENT', retrieved: '2026-11-01' });
    expect(said['service:r-1']).toEqual({ name: 'Fish', aliases: ['Angling', 'Rods, nets'], phase: 'LIVE', level: 'WHOLE' });
    expect(said['service:r-2']).toEqual({ name: 'Boat', level: 'WHOLE' });
    expect(Object.keys(said).filter((fact) => fact.startsWith('organisation:'))).toEqual([
      'organisation:rivers-department',
      'organisation:agency',
    ]);
    expect(Object.keys(said).filter((fact) => fact.includes('OWNED_BY'))).toEqual([
      'service:r-1 OWNED_BY organisation:rivers-department 2020-05-01',
      'service:r-1 OWNED_BY organisation:agency 2020-05-01',
      'service:r-2 OWNED_BY organisation:rivers-department 2024-12-31',
    ]);
    expect(
      Object.entries(said)
        .filter(([fact]) => fact.startsWith('metric:'))
        .map(([, values]) => values.value),
    ).toEqual([1200]);
  });

  it('says the same of a workbook, below a title, with days that are days', async () => {
    const folder = write(mapped({ sheet: 'All', headingRow: 2 }));
    const rows: CellValue[][] = [
      ['Our register, 2026'],
      heading.trim().split(','),
      [1, 'Fish', 'Angling, Rods; nets', 'In use', 'Rivers Department / Agency', new Date(Date.UTC(2020, 4, 1)), 1200],
      [],
      [2, 'Boat', null, 'none', 'Rivers Department', '31/12/2024', null],
    ];
    writeFileSync(
      path.join(folder, 'register.xlsx'),
      await writeXlsx({
        sheets: [
          { name: 'Cover', rows: [['x']] },
          { name: 'All', rows },
        ],
      }),
    );
    const book = await gatherDatasets([openMapped(path.join(folder, 'register.xlsx'), path.join(folder, 'mapping.json'))]);
    const csv = await gather({ 'register.csv': register, ...mapped() });
    expect(book.problems).toEqual([]);
    expect(book.datasets[0]!.claims.map(({ id: claim, hash }) => `${claim} ${hash}`)).toEqual(
      csv.claims.map(({ id: claim, hash }) => `${claim} ${hash}`),
    );
    expect(book.datasets[0]!.claims.find(({ fact }) => fact === 'service:r-2')).toMatchObject({
      file: expect.stringMatching(/register\.xlsx!All$/),
      line: 5,
    });
  });

  it('names line and heading of the spreadsheet, once for each cell', async () => {
    const { problems } = await gather({
      ...mapped(),
      'register.csv': `${heading}1,Fish,,Gamma,Agency,soon,many\n2,,,Beta,Agency,2020-02-30,7\n2,Boat,,Beta,Agency,,7\n`,
    });
    expect(problems).toEqual([
      'register.csv:2: Stage: "Gamma": is none of the words that the mapping translates: Beta, in use, none',
      'register.csv:2: Since: "soon": is no day that can be read; write 31/12/2025, 31 December 2025 or 2025-12-31',
      'register.csv:2: A year: "many": is no number that can be read',
      'register.csv:3: Service: "": this cell must be filled in',
      'register.csv:3: Since: "2020-02-30": is no day that can be read; write 31/12/2025, 31 December 2025 or 2025-12-31',
    ]);
    const twice = await gather({ ...mapped(), 'register.csv': `${heading}2,Boat,,Beta,Agency,,\n2,Ship,,Beta,Agency,,\n` });
    expect(twice.problems).toEqual([
      'register.csv:3: source: "rivers": says service:r-2 a second time; register.csv:2 says it for the same source',
    ]);
  });

  it.each<[string, object, string[]]>([
    [
      'a shape that is none',
      { rows: [{ file: 'service.csv', cells: { name: { column: 'Service', value: 'x' } }, wen: 'x' }], dataset: 'Our Rivers', colour: 1 },
      [
        'mapping.json:2: dataset: "Our Rivers": must be small letters, digits and hyphens',
        expect.stringMatching(/^mapping\.json:10: rows\.0\.file: "service\.csv": must be a file of a dataset: sources\.csv, /) as never,
        'mapping.json:12: rows.0.cells.name: "{\\"column\\":\\"Service\\",\\"value\\":\\"x\\"}": must have either column, the heading that the text stands under, or value, the same text on every row',
        expect.stringMatching(/^mapping\.json:9: rows\.0: .*: unrecognized key: "wen"$/) as never,
        expect.stringMatching(/^mapping\.json:1: file: .*: unrecognized key: "colour"$/) as never,
      ],
    ],
    [
      'columns and headings that are none',
      { rows: [{ file: 'services.csv', when: 'Reff', cells: { id: 'Ref', colour: 'Stage', source: { value: 'x' } } }] },
      [
        expect.stringMatching(
          /^mapping\.json:14: rows\.0\.cells\.colour: "colour": is not a column of services\.csv; the columns are id, name, /,
        ) as never,
        'mapping.json:12: rows.0.cells: "name": must be among the cells: services.csv needs it',
        'mapping.json:15: rows.0.cells.source: "source": is filled in from the source of the mapping',
        'mapping.json:11: rows.0.when: "Reff": is not a heading of register.csv; its headings are Ref, Service, Also known as, Stage, Owner, Since, A year',
      ],
    ],
  ])('names every fault of a mapping: %s', async (_, more, expected) => {
    const { problems } = await gather({ 'register.csv': register, ...mapped(more) });
    expect(problems).toEqual(expect.arrayContaining(expected));
    expect(problems).toHaveLength(expected.length);
  });

  it('says what is wrong with the files themselves', async () => {
    expect((await gather({ 'register.csv': register })).problems).toEqual([
      expect.stringMatching(/^mapping\.json:0: file: .*: cannot be read \(ENOENT\)$/),
    ]);
    expect((await gather({ ...mapped() })).problems).toEqual([
      expect.stringMatching(/^register\.csv:0: file: .*: is not a file that can be read$/),
    ]);
    expect((await gather({ ...mapped(), 'register.csv': '' })).problems).toEqual([
      expect.stringMatching(/^register\.csv:1: header: "": the file is empty/),
    ]);
    expect((await gather({ ...mapped(), 'register.csv': 'Ref,Ref\n1,2\n' })).problems).toContain(
      'mapping.json:26: rows.1.cells.id: "Ref": stands 2 times in the headings of register.csv; give each its own name',
    );
    const book = Buffer.from(await writeXlsx({ sheets: [{ name: 'One', rows: [['x']] }] }));
    expect((await gather({ ...mapped({ sheet: 'Two' }), 'register.xlsx': book }, 'register.xlsx')).problems).toEqual([
      expect.stringMatching(/^register\.xlsx:0: file: "Two": is not a sheet of register\.xlsx; its sheets are One$/),
    ]);
  });

  it('loads, and is known when it comes again, until the mapping changes', async () => {
    const folder = write({ 'register.csv': register, ...mapped() });
    const store = await openEmbeddedStore({ folder: null });
    const load = async () =>
      (await loadDatasets(store, [openMapped(path.join(folder, 'register.csv'), path.join(folder, 'mapping.json'))]))[0];
    expect(await load()).toMatchObject({ dataset: 'rivers', nothingToDo: false });
    expect(await load()).toMatchObject({ nothingToDo: true });
    writeFileSync(
      path.join(folder, 'mapping.json'),
      JSON.stringify({ ...mapping, source: { ...mapping.source, publisher: 'Rivers Department' } }),
    );
    expect(await load()).toMatchObject({ changed: 1, ended: 0 });
    await store.close();
  });
});

describe('the text of a cell', () => {
  it.each([
    ['31/12/2024', '2024-12-31'],
    ['1.5.2020', '2020-05-01'],
    ['1st May 2020', '2020-05-01'],
    ['2 Sept 2021', '2021-09-02'],
    ['2024-02-29', '2024-02-29'],
    ['29/02/2023', null],
    ['12/31/2024', null],
    ['May 2020', null],
  ])('day %s → %s', (given, day) =>
    expect(toCellText(given, { as: 'date' }).fault === undefined ? toCellText(given, { as: 'date' }) : { text: null }).toEqual({
      text: day,
    }),
  );
  it.each([
    ['1,234,567.5', '1234567.5'],
    ['£1,200', '1200'],
    ['-£3', '-3'],
    ['45%', '45'],
    ['0', '0'],
    ['1,2', null],
    ['n/a', null],
  ])('number %s → %s', (given, number) =>
    expect(toCellText(given, { as: 'number' }).fault === undefined ? toCellText(given, { as: 'number' }) : { text: null }).toEqual({
      text: number,
    }),
  );
  it('an empty cell says nothing, whatever its rule', () => {
    for (const rule of [{ as: 'id' }, { as: 'number' }, { values: { x: 'X' } }, { separator: ',' }] as const)
      expect(toCellText('  ', rule)).toEqual({ text: '' });
  });
});

describe('a proposed mapping', () => {
  const propose = async (name: string, text: string | Buffer) => {
    const folder = write({ [name]: text });
    const problems: Problem[] = [];
    return { folder, proposal: await proposeMapping(path.join(folder, name), (problem) => problems.push(problem)), problems };
  };

  it('loads as it is, and says what it left out', async () => {
    const text =
      'Reference;Service name;Also known as;Stage;Owning department;Delivered by;Policy;Contact email;Floor\n7;Fish;Rods, nets;Public beta;Rivers;Agency;Water;a@b;2\n8;Boat;;Sunset;Rivers;;;;3\n';
    const { folder, proposal, problems } = await propose('our register.csv', text);
    expect(problems).toEqual([]);
    expect(proposal!.mapping).toMatchObject({ dataset: 'our-register', delimiter: ';', source: { kind: 'DEPARTMENT' } });
    expect(proposal!.remarks).toEqual([
      'Stage: “Sunset” could be none or any of DISCOVERY, ALPHA, BETA, LIVE; it is left empty until you say which.',
      'Left out, because Crosscut holds no named people: Contact email.',
      'Not used: Floor.',
    ]);
    writeFileSync(path.join(folder, 'mapping.json'), JSON.stringify(proposal!.mapping));
    const gathered = await gatherDatasets([openMapped(path.join(folder, 'our register.csv'), path.join(folder, 'mapping.json'))]);
    expect(gathered.problems).toEqual([]);
    const said = Object.fromEntries(gathered.datasets[0]!.claims.map(({ fact, values }) => [fact.replaceAll(' -', ''), values]));
    expect(said['service:our-register-7']).toEqual({ name: 'Fish', aliases: ['Rods', 'nets'], phase: 'BETA' });
    expect(said['service:our-register-8']).toEqual({ name: 'Boat' });
    expect(Object.keys(said)).toEqual(
      expect.arrayContaining([
        'service:our-register-7 OWNED_BY organisation:rivers',
        'service:our-register-7 DELIVERED_BY organisation:agency',
        'service:our-register-7 IMPLEMENTS policy:water',
      ]),
    );
  });

  it('reads the register that the guide shows: several owners in a cell, since when, and a volume whose year it does not know', async () => {
    const guide = readFileSync('docs/guides/load-your-services.md', 'utf8');
    const text = /`our-register\.csv`:\n+```csv\n([\s\S]*?)```/.exec(guide)![1]!;
    const { folder, proposal } = await propose('our-register.csv', text);
    expect(proposal!.remarks).toEqual([
      'Stage: “In use” could be none or any of DISCOVERY, ALPHA, BETA, LIVE; it is left empty until you say which.',
      'Yearly volume: no heading says which year it counts, so it is left out. docs/guides/load-your-services.md shows the rows of service-metrics.csv to add, with that year.',
    ]);
    writeFileSync(path.join(folder, 'mapping.json'), JSON.stringify(proposal!.mapping));
    const gathered = await gatherDatasets([openMapped(path.join(folder, 'our-register.csv'), path.join(folder, 'mapping.json'))]);
    expect(gathered.problems).toEqual([]);
    expect(gathered.datasets[0]!.claims.map(({ fact }) => fact).filter((fact) => fact.includes('OWNED_BY'))).toEqual([
      'service:our-register-12 OWNED_BY organisation:department-of-rivers 2020-05-01 -',
      'service:our-register-12 OWNED_BY organisation:rivers-agency 2020-05-01 -',
      'service:our-register-13 OWNED_BY organisation:rivers-agency 2024-12-31 -',
    ]);
  });

  it('leaves out a “since” that is no day, and keeps one body whose name has a slash or a comma', async () => {
    const { proposal } = await propose('list.csv', 'Name,Owners,Since\nFish,"Land/Sea, Air",long ago\n');
    expect(proposal!.mapping.rows.map(({ each }) => each)).toEqual([undefined, undefined, undefined]);
    expect(proposal!.remarks).toEqual(['Not used: Since.']);
  });

  it('takes the name where a reference does not tell services apart', async () => {
    const { proposal } = await propose('list.csv', 'Ref,Name,Department\nA,Fish,X\nA,Boat,X\n');
    expect(proposal!.mapping.rows.find(({ file }) => file === 'services.csv')!.cells).toMatchObject({
      id: { column: 'Name', as: 'id' },
      name: 'Name',
    });
    expect(proposal!.remarks).toContain('Ref is not another one for each service, so ids are made from Name.');
  });

  it('says so when nothing looks like a name', async () => {
    const { proposal, problems } = await propose('list.csv', 'Colour,Size\nred,2\n');
    expect([proposal, problems.map(({ column, value }) => [column, value])]).toEqual([null, [['header', 'Colour, Size']]]);
  });
});
