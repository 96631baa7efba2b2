import { z } from 'zod';
import { isNodeId } from '#graph-schema/ids';
import { datasetFileNames } from '../dataset-files.js';

const heading = z.string().min(1, 'must name a heading of the spreadsheet');
const nothing = 'must not be empty';

/** What a cell of ours is made of: the text under a heading, changed as the rule says, or the same text on every row. A heading alone may stand for its rule. */
const cellRule = z.preprocess(
  (given) => (typeof given === 'string' ? { column: given } : given),
  z
    .strictObject({
      column: heading.optional(),
      value: z.string().min(1, nothing).optional(),
      /** Stands between the entries of a list. */
      separator: z.string().min(1, nothing).optional(),
      /** Their words to ours; with it, a word that is not here is a problem. An empty text says nothing. */
      values: z.record(z.string(), z.string()).optional(),
      /** id: made from a name. date: as people here write days. number: without thousands separators and signs of money. */
      as: z.enum(['id', 'date', 'number']).optional(),
      /** Stands before an id that is made. */
      prefix: z.string().optional(),
    })
    .superRefine(({ column, value, separator, values, as, prefix }, context) => {
      if ((column === undefined) === (value === undefined))
        context.addIssue({
          code: 'custom',
          message: 'must have either column, the heading that the text stands under, or value, the same text on every row',
        });
      if (value !== undefined && (separator ?? values ?? as) !== undefined)
        context.addIssue({ code: 'custom', message: 'value is taken as it is: separator, values and as go with column' });
      if (prefix !== undefined && as !== 'id') context.addIssue({ code: 'custom', path: ['prefix'], message: 'goes with "as": "id"' });
    }),
);

const rowRule = z.strictObject({
  file: z.enum(datasetFileNames as [string, ...string[]], `must be a file of a dataset: ${datasetFileNames.join(', ')}`),
  /** Only rows that have text under this heading. */
  when: heading.optional(),
  /** A row for each entry of a list; the heading then means one entry. */
  each: z.strictObject({ column: heading, separator: z.string().min(1, nothing) }).optional(),
  cells: z.record(z.string(), cellRule),
});

/** How a department's own spreadsheet becomes rows of a dataset. */
export const mappingShape = z.strictObject({
  dataset: z.string().refine((name) => isNodeId('Source', name), 'must be small letters, digits and hyphens'),
  source: z.strictObject({
    name: z.string().min(1, nothing),
    kind: z.enum(['PUBLISHED', 'DEPARTMENT', 'UNVERIFIED', 'ILLUSTRATIVE']).default('DEPARTMENT'),
    publisher: z.string().optional(),
    url: z.string().optional(),
    licence: z.string().optional(),
    retrieved: z.string().optional(),
  }),
  /** Of a workbook: the sheet (the first that is filled in when left out) and the row of its headings (the first that is filled in). */
  sheet: z.string().optional(),
  headingRow: z.number().int().min(1).optional(),
  /** Of a CSV file: what stands between its cells, a comma when left out. */
  delimiter: z.string().length(1, 'must be one character').optional(),
  rows: z.array(rowRule).min(1, 'must hold at least one row'),
});

export type Mapping = z.infer<typeof mappingShape>;
export type RowRule = Mapping['rows'][number];
export type CellRule = RowRule['cells'][string];
/** As it is written: headings alone may stand for their rules. */
export type WrittenMapping = z.input<typeof mappingShape>;
