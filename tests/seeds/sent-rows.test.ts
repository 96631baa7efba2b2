import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { gatherDatasets } from '#seeds/gather';
import { toLines } from '#seeds/lines';
import { openDataset, type GivenDataset } from '#seeds/open-dataset';
import { openPublished } from '#seeds/readers/published';
import { openSentRows, toSentLines } from '#seeds/readers/sent-rows';
import { createDatasetParent, writeFolder } from '../support/load-dataset.js';
import { formatOf, writePublished } from './published.js';

const parent = createDatasetParent();
const sendLines = (lines: string, name = 'sent'): GivenDataset => {
  const file = path.join(createDatasetParent(), 'rows.ndjson');
  writeFileSync(file, lines);
  return openSentRows(file, name, 'as given');
};
const send = async (given: GivenDataset): Promise<GivenDataset> => {
  const dataset = (await openDataset(given, () => undefined))!;
  let lines = '';
  for await (const line of toSentLines(dataset)) lines += line;
  return sendLines(lines, dataset.name);
};
const gather = async (given: GivenDataset) => {
  const { datasets, problems, problemsOfMissing, unknown } = await gatherDatasets([given]);
  return {
    claims: datasets[0]?.claims,
    rows: datasets[0]?.rows,
    notAnswered: datasets[0]?.notAnswered,
    problems,
    missing: problemsOfMissing(new Set(unknown)),
  };
};

const hostile = 'a\u2028b "c", \u0000\\ =1+1';
const folder = (name: string, services: string) =>
  writeFolder(parent, name, {
    'sources.csv': 'id,name,kind\ns,S,PUBLISHED\n',
    'services.csv': services,
    'organisations.csv': 'id,nme\na,b\n',
    'service-owners.csv': 'service,organisation\nx,nobody\nnone,a\n',
  });
const book = async (): Promise<string> => {
  const file = path.join(createDatasetParent(), 'book.xlsx');
  writeFileSync(
    file,
    await writeXlsx({
      sheets: [
        {
          name: 'sources',
          rows: [
            ['id', 'name', 'kind'],
            ['one', 'One', 'PUBLISHED'],
          ],
        },
        {
          name: 'services',
          rows: [
            [],
            ['id *', 'name *', 'level'],
            ['form', 'Form', 'HUGE'],
            [],
            ['pay', hostile, 'WHOLE'],
            ['pay', 'Again', 'WHOLE'],
            ['Grant 1', null, null],
          ],
        },
      ],
    }),
  );
  return file;
};
const published = () =>
  openPublished(
    formatOf('govuk-organisations'),
    writePublished({
      'list.tsv':
        'government-organisation\tabbreviation\tgovernment-organisation-type\tgovuk\tname\twebsite\tparent-govuks\nD1\t\tGuild\tdx\t\tsomewhere\tnobody\nD2\t\tMinisterial department\td-y\tY\t\t\n',
    }),
  );

describe('a dataset that is read here and loaded elsewhere', () => {
  it.each<[string, () => GivenDataset | Promise<GivenDataset>]>([
    ['a workbook', book],
    ['published files', published],
    ['a faulty folder', () => folder('faulty', `id,name\nx,${JSON.stringify(hostile).slice(1, 3)}\nBAD,y\nx,z\n`)],
    [
      'a folder in order',
      () =>
        writeFolder(parent, 'fine', {
          'sources.csv': `id,name,kind\ns,"${hostile.replaceAll('"', '""')}",PUBLISHED\n`,
          'services.csv': 'id,name\nx, X \n',
        }),
    ],
  ])('%s says there what it says here, fault for fault and place for place', async (_what, build) => {
    const given = await build();
    const here = await gather(given);
    expect(await gather(await send(given))).toEqual(here);
    expect((here.claims?.length ?? 0) + here.problems.length).toBeGreaterThan(1);
  });

  it.each([
    'nonsense',
    '{}',
    'null',
    '{"row":1}',
    '{"row":{"file":"../x","shownAs":"a","line":1,"record":{}}}',
    '{"row":{"file":"services.csv","shownAs":"a","line":-1,"record":{}}}',
    '{"row":{"file":"services.csv","shownAs":"a","line":1,"record":{"id":1}}}',
    '{"problem":{"file":"a"}}',
  ])('%s is a problem, and nothing is read after it', async (line) => {
    const { problems, rows } = await gather(
      sendLines(`${line}\n{"row":{"file":"sources.csv","shownAs":"a","line":2,"record":{"id":"s"}}}\n`),
    );
    expect([rows, problems]).toEqual([
      0,
      [{ file: 'as given', line: 1, column: 'row', value: line, reason: expect.stringContaining('same version') }],
    ]);
  });

  it('a row has the columns of its file and no others', async () => {
    const record = '{"__proto__":"x","constructor":"y","sort":"z","id":"s","name":"S","kind":"PUBLISHED"}';
    const { claims, problems } = await gather(sendLines(`{"row":{"file":"sources.csv","shownAs":"a","line":2,"record":${record}}}\n`));
    expect([problems, claims?.map(({ values }) => values)]).toEqual([[], [{ name: 'S', kind: 'PUBLISHED' }]]);
  });

  it('a name that is none is refused, whoever sends it', async () => {
    expect((await gather(sendLines('', 'Not A Name'))).problems).toEqual([
      expect.objectContaining({ file: 'as given', column: 'name', value: 'Not A Name' }),
    ]);
  });
});

describe('lines', () => {
  it('come whole, in whatever pieces the text came', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replaceAll('\n', ' '))),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join('\n'));
          async function* pieces() {
            for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
          }
          const read: string[] = [];
          for await (const line of toLines(pieces())) read.push(line);
          expect(read).toEqual(lines);
        },
      ),
    );
  });
});
