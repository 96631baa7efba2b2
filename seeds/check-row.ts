import { decodeKey, isNodeId, longestId } from '#graph-schema/ids';
import type { DatasetFile, RecordOf } from './dataset-files.js';
import type { DatasetRow } from './read-dataset.js';
import { stepId } from './to-claims.js';

type ColumnOf<F extends DatasetFile> = keyof RecordOf<F> & string;
/** A rule about one row: the cells that it reads, the last of which is to blame, and the reason, or null. */
type RowRule<F extends DatasetFile> = readonly [reads: readonly ColumnOf<F>[], rule: (row: RecordOf<F>) => string | null];

const notItself = <F extends DatasetFile>(one: ColumnOf<F>, other: ColumnOf<F>): RowRule<F> => [
  [one, other],
  (row) => ((row[one] as string) === (row[other] as string) ? 'is the thing itself; two different things are needed' : null),
];

/** The days on which a thing began and ended, where both are said. */
const endsAfter = <F extends DatasetFile>(begins: ColumnOf<F>, ends: ColumnOf<F>): RowRule<F> => [
  [begins, ends],
  (row) => {
    const [from, to] = [String(row[begins]), String(row[ends])];
    return from !== '' && to !== '' && to < from ? `is before the day in ${begins}, ${from}` : null;
  },
];

const isHandOff = /^[a-z0-9][a-z0-9-]*>[a-z0-9][a-z0-9-]*$/;
const items = (cell: string): string[] => (cell === '' ? [] : cell.split(';').map((item) => item.trim()));

const rules: { readonly [F in DatasetFile]?: readonly RowRule<F>[] } = {
  'organisations.csv': [endsAfter('opened', 'closed')],
  'communities.csv': [endsAfter('started', 'ended')],
  'organisation-parents.csv': [notItself('organisation', 'parent')],
  'organisation-successions.csv': [notItself('predecessor', 'successor')],
  'service-successions.csv': [notItself('predecessor', 'successor')],
  'service-requirements.csv': [notItself('service', 'requires')],
  'service-relations.csv': [notItself('service', 'related')],
  'collaborations.csv': [notItself('team', 'with')],
  'steps.csv': [
    [
      ['journey', 'id'],
      (row) =>
        isNodeId('Step', stepId(row.journey, row.id)) ? null : `is too long: journey, / and step together may have ${longestId} characters`,
    ],
  ],
  'step-order.csv': [notItself('from', 'to')],
  'services.csv': [[['id', 'partOf'], (row) => (items(row.partOf).includes(row.id) ? 'is the service itself' : null)]],
  'service-metrics.csv': [
    [['start', 'end'], (row) => (row.end < row.start ? `is before the start, ${row.start}` : null)],
    [
      ['state', 'value'],
      (row) =>
        (row.state || 'VALUE') === 'VALUE' && row.value === ''
          ? 'must be filled in, or the state must be NOT_PROVIDED or NOT_APPLICABLE'
          : null,
    ],
    [
      ['state', 'value'],
      (row) => ((row.state || 'VALUE') !== 'VALUE' && row.value !== '' ? `must be empty when the state is ${row.state}` : null),
    ],
  ],
  'reports.csv': [
    [
      ['journey'],
      (row) =>
        row.journey !== '-' && !decodeKey(`journey:${row.journey}`) ? 'must be the id of a journey, or - for all of government' : null,
    ],
    [
      ['handOffs'],
      (row) => (items(row.handOffs).every((handOff) => isHandOff.test(handOff)) ? null : 'must be step>step, with ; between several'),
    ],
    [['journey', 'handOffs'], (row) => (row.journey === '-' && row.handOffs !== '' ? 'must be empty when the journey is -' : null)],
    [
      ['between'],
      (row) =>
        items(row.between).every((key) => ['Organisation', 'Profession'].includes(decodeKey(key)?.label ?? ''))
          ? null
          : 'must be keys such as organisation:some-id or profession:some-id, with ; between several',
    ],
  ],
};

type Cells = Readonly<Record<string, string>>;
const periodRule: readonly [readonly string[], (cells: Cells) => string | null] = [
  ['from', 'to'],
  ({ from, to }) =>
    from && to && /^\d{4}-/.test(from) && to <= from
      ? `must be after the day in from, ${from}: it is the first day on which this no longer holds`
      : null,
];

export interface RowFault {
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** What is wrong between the cells of a row, as far as those are each right by themselves. */
export const checkRow = ({ file, record, wrong }: DatasetRow): RowFault[] => {
  const cells = record as unknown as Cells;
  return [periodRule, ...((rules[file] ?? []) as readonly unknown[] as (typeof periodRule)[])].flatMap(([reads, rule]) => {
    const reason = reads.some((column) => wrong.includes(column)) ? null : rule(cells);
    const column = reads.at(-1) as string;
    return reason ? [{ column, value: cells[column] ?? '', reason }] : [];
  });
};
