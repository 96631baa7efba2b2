import { datasetColumns, type DatasetFile } from '../dataset-files.js';
import type { JsonPath } from '../readers/json-with-lines.js';
import type { Mapping, RowRule } from './mapping.js';
import type { Spreadsheet } from './spreadsheet.js';

/** What is wrong with a mapping in the light of what it maps: where in the mapping, what stands there, and why. */
export interface MappingFault {
  readonly path: JsonPath;
  readonly value: string;
  readonly reason: string;
}

const headingsIn = ({ when, each, cells }: RowRule): (readonly [JsonPath, string])[] => [
  ...(when === undefined ? [] : [[['when'], when] as const]),
  ...(each ? [[['each', 'column'], each.column] as const] : []),
  ...Object.entries(cells).flatMap(([name, { column }]) => (column === undefined ? [] : [[['cells', name], column] as const])),
];

/** Columns that no dataset has, columns that must be there, headings that the spreadsheet has not, or has twice. */
export const checkMapping = ({ rows }: Mapping, { headings, shownAs }: Spreadsheet): MappingFault[] =>
  rows.flatMap((rule, at): MappingFault[] => {
    const columns = datasetColumns[rule.file as DatasetFile];
    const fault = (path: JsonPath, value: string, reason: string): MappingFault => ({ path: ['rows', at, ...path], value, reason });
    return [
      ...Object.keys(rule.cells)
        .filter((name) => !columns.some((column) => column.name === name))
        .map((name) =>
          fault(
            ['cells', name],
            name,
            `is not a column of ${rule.file}; the columns are ${columns.map((column) => column.name).join(', ')}`,
          ),
        ),
      ...columns
        .filter(({ name, required }) => required && name !== 'source' && !(name in rule.cells))
        .map(({ name }) => fault(['cells'], name, `must be among the cells: ${rule.file} needs it`)),
      ...('source' in rule.cells ? [fault(['cells', 'source'], 'source', 'is filled in from the source of the mapping')] : []),
      ...headingsIn(rule).flatMap(([path, heading]) => {
        const times = headings.filter((one) => one === heading).length;
        if (times === 0)
          return [fault(path, heading, `is not a heading of ${shownAs}; its headings are ${headings.filter(Boolean).join(', ')}`)];
        return times > 1 ? [fault(path, heading, `stands ${times} times in the headings of ${shownAs}; give each its own name`)] : [];
      }),
    ];
  });
