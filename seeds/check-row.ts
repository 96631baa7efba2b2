import { decodeKey, isNodeId, longestId } from '#graph-schema/ids';
import type { DatasetFile, RecordOf } from './dataset-files.js';
import type { Problem } from './problem.js';
import type { DatasetRow } from './read-dataset.js';
import { stepId } from './to-claims.js';

/** A rule about one row that looks at several of its cells: the column and the reason, or null. */
type RowRule<F extends DatasetFile> = (row: RecordOf<F>) => readonly [column: string, reason: string] | null;

const notItself = <F extends DatasetFile>(one: keyof RecordOf<F> & string, other: keyof RecordOf<F> & string): RowRule<F> => (row) =>
  (row[one] as string) === (row[other] as string) ? [other, 'is the thing itself; two different things are needed'] : null;

const isHandOff = /^[a-z0-9][a-z0-9-]*>[a-z0-9][a-z0-9-]*$/;
const items = (cell: string): string[] => (cell === '' ? [] : cell.split(';').map((item) => item.trim()));

const rules: { readonly [F in DatasetFile]?: readonly RowRule<F>[] } = {
  'organisation-parents.csv': [notItself('organisation', 'parent')],
  'organisation-successions.csv': [notItself('predecessor', 'successor')],
  'service-successions.csv': [notItself('predecessor', 'successor')],
  'service-requirements.csv': [notItself('service', 'requires')],
  'service-relations.csv': [notItself('service', 'related')],
  'collaborations.csv': [notItself('team', 'with')],
  'steps.csv': [(row) => (isNodeId('Step', stepId(row.journey, row.id)) ? null : ['id', `is too long: journey, / and step together may have ${longestId} characters`])],
  'step-order.csv': [notItself('from', 'to')],
  'services.csv': [(row) => (items(row.partOf).includes(row.id) ? ['partOf', 'is the service itself'] : null)],
  'service-metrics.csv': [
    (row) => (row.end < row.start ? ['end', `is before the start, ${row.start}`] : null),
    (row) => ((row.state || 'VALUE') === 'VALUE' && row.value === '' ? ['value', 'must be filled in, or the state must be NOT_PROVIDED or NOT_APPLICABLE'] : null),
    (row) => ((row.state || 'VALUE') !== 'VALUE' && row.value !== '' ? ['value', `must be empty when the state is ${row.state}`] : null),
  ],
  'reports.csv': [
    (row) => (row.journey !== '-' && !decodeKey(`journey:${row.journey}`) ? ['journey', 'must be the id of a journey, or - for all of government'] : null),
    (row) => (items(row.handOffs).every((handOff) => isHandOff.test(handOff)) ? null : ['handOffs', 'must be step>step, with ; between several']),
    (row) => (row.journey === '-' && row.handOffs !== '' ? ['handOffs', 'must be empty when the journey is -'] : null),
    (row) => (items(row.between).every((key) => ['Organisation', 'Profession'].includes(decodeKey(key)?.label ?? '')) ? null : ['between', 'must be keys such as organisation:some-id or profession:some-id, with ; between several']),
  ],
};

const periodRule = (record: Readonly<Record<string, string>>): readonly [string, string] | null =>
  record.from && record.to && /^\d{4}-/.test(record.from) && record.to <= record.from ? ['to', `must be after the day in from, ${record.from}: it is the first day on which this no longer holds`] : null;

/** Problems of a row whose cells are each right by themselves. */
export const checkRow = ({ file, record, place }: DatasetRow): Problem[] => {
  const cells = record as unknown as Readonly<Record<string, string>>;
  return [periodRule, ...((rules[file] ?? []) as readonly unknown[] as (typeof periodRule)[])].flatMap((rule) => {
    const found = rule(cells);
    return found ? [{ file: place.file, line: place.line, column: found[0], value: cells[found[0]] ?? '', reason: found[1] }] : [];
  });
};
