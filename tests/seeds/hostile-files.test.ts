import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { gatherDatasets } from '#seeds/gather';
import { openMapped } from '#seeds/mapping/open-mapped';
import { proposeMapping } from '#seeds/mapping/propose-mapping';
import { sayProblem, type Problem } from '#seeds/problem';
import { publishedFormats } from '#seeds/readers/formats';
import { openPublished } from '#seeds/readers/published';
import type { GivenDataset } from '#seeds/open-dataset';
import { createDatasetParent } from '../support/load-dataset.js';

const folder = createDatasetParent();
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};
/** Whatever is in a file: it is read, or every problem is a line. */
const reads = async (given: GivenDataset): Promise<readonly Problem[]> => {
  const { problems } = await gatherDatasets([given]);
  for (const problem of problems) expect(sayProblem(problem)).toMatch(/^[^\n]+:\d+: [^\n]+: ".*": [^\n]+$/);
  return problems;
};
const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 200 }));
const cell = fc.oneof(
  text,
  fc.constantFrom(
    'ND',
    'NA',
    '-',
    '[not provided]',
    '1,234',
    '2019-2020',
    'http://',
    '//',
    'a;b',
    '"',
    '=1',
    '\u0000',
    'valueOf',
    'constructor',
    '__proto__',
  ),
);
const heads: Readonly<Record<string, readonly string[]>> = {
  'govuk-organisations': ['government-organisation-type', 'govuk', 'name', 'parent-govuks', 'website'],
  'gc-service-inventory': ['fiscal_yr', 'service_id', 'service_name_en', 'department_name_en', 'service_url_en', 'online_applications'],
  'performance-platform': ['Department', 'Agency/body', 'Name of service', 'Slug', '2014-Q1 Vol.', 'URL'],
};
const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

describe('whatever a file holds, it is read or refused, and nothing breaks', () => {
  it.each(publishedFormats.map(({ name }) => name))(
    '%s',
    async (name) => {
      const format = publishedFormats.find((one) => one.name === name)!;
      await fc.assert(
        fc.asyncProperty(text, async (content) => {
          await reads(openPublished(format, [file('any', content)]));
        }),
        { numRuns: 60 },
      );
      const header = heads[name];
      if (header)
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.array(cell, { minLength: header.length, maxLength: header.length }), { maxLength: 4 }),
            async (rows) => {
              const lines =
                name === 'govuk-organisations'
                  ? rows.map((row) => row.map((one) => one.replaceAll(/[\t\r\n]/g, ' ')).join('\t'))
                  : rows.map((row) => row.map(quoted).join(','));
              await reads(
                openPublished(format, [file('table', [header.join(name === 'govuk-organisations' ? '\t' : ','), ...lines].join('\n'))]),
              );
            },
          ),
          { numRuns: 60 },
        );
    },
    60_000,
  );

  it('govuk-step-by-step, with links of any kind', async () => {
    const format = publishedFormats.find(({ name }) => name === 'govuk-step-by-step')!;
    const step = fc.record({
      title: text,
      logic: fc.constantFrom('and', 'or', 'xor'),
      contents: fc.array(
        fc.record({
          type: fc.constantFrom('list', 'paragraph'),
          contents: fc.array(fc.oneof(fc.record({ href: cell, text }), fc.jsonValue())),
        }),
        { maxLength: 2 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(text, fc.array(step, { maxLength: 4 }), async (title, steps) => {
        await reads(
          openPublished(format, [file('nav.json', JSON.stringify({ title, base_path: `/${title}`, step_by_step_nav: { steps } }))]),
        );
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('a mapping, and a spreadsheet under it', async () => {
    const cellRule = fc.oneof(
      fc.constantFrom('A', 'B', 'C'),
      fc.record(
        {
          column: fc.constantFrom('A', 'B'),
          as: fc.constantFrom('id', 'date', 'number', 'else'),
          separator: fc.constantFrom(',', ''),
          values: fc.dictionary(text, text, { maxKeys: 2 }),
        },
        { requiredKeys: ['column'] },
      ),
      fc.jsonValue(),
    );
    const mapping = fc.record({
      dataset: fc.constant('d'),
      source: fc.constant({ name: 'S' }),
      rows: fc.array(
        fc.record({
          file: fc.constantFrom('services.csv', 'organisations.csv', 'none.csv'),
          cells: fc.dictionary(fc.constantFrom('id', 'name', 'url', 'nothing', '__proto__'), cellRule),
        }),
        { maxLength: 3 },
      ),
    });
    const sheet = fc
      .array(fc.tuple(cell, cell), { maxLength: 4 })
      .map((rows) => ['A,B', ...rows.map((row) => row.map(quoted).join(','))].join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.oneof(mapping, fc.jsonValue()), fc.oneof(sheet, text), async (given, spreadsheet) => {
        await reads(openMapped(file('sheet.csv', spreadsheet), file('mapping.json', JSON.stringify(given))));
        await proposeMapping(path.join(folder, 'sheet.csv'), () => undefined);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('a workbook that was damaged on its way', async () => {
    const whole = await writeXlsx({
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
            ['id', 'name'],
            ['a', 'A'],
          ],
        },
      ],
    });
    expect(await reads(file('whole.xlsx', whole))).toEqual([]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 }),
        fc.nat({ max: whole.length }),
        async (bytes, length) => {
          const damaged = Uint8Array.from(whole);
          for (const [at, byte] of bytes) damaged[at] = byte;
          await reads(file('damaged.xlsx', damaged));
          await reads(file('cut.xlsx', whole.slice(0, length)));
        },
      ),
      { numRuns: 100 },
    );
  }, 120_000);
});
