import { createNodeKey, type NodeKey } from '#graph-schema/ids';
import { labels, type NodeLabel } from '#graph-schema/labels';
import { problemAt, type Problem } from './problem.js';
import type { RowPlace } from './claims.js';
import type { DatasetRow } from './read-dataset.js';
import { datasetColumns, datasetFileNames, fileOfLabel, type DatasetFile } from './dataset-files.js';
import { stepId } from './to-claims.js';

interface Reference {
  readonly key: NodeKey;
  readonly column: string;
  readonly value: string;
}

const subjects: Readonly<Record<string, NodeLabel>> = { SERVICE: 'Service', JOURNEY: 'Journey', PROFESSION: 'Profession' };
const referring = new Map(datasetFileNames.map((file) => [file, datasetColumns[file].filter((column) => column.refers)]));

const labelOfFile = new Map((Object.entries(fileOfLabel) as [NodeLabel, DatasetFile][]).map(([label, file]) => [file, label]));

/** The thing that a row is about, where its file lists things. */
const ownKey = ({ file, record }: DatasetRow): NodeKey | null => {
  const label = labelOfFile.get(file);
  const cells = record as unknown as Readonly<Record<string, string>>;
  if (!label || cells.id === undefined) return null;
  return createNodeKey(label, label === 'Step' ? stepId(cells.journey as string, cells.id) : cells.id);
};

/** Every other thing that a row names, as far as its cells are right: of a wrong one nobody knows what it names. */
export const referencesOf = ({ file, record }: Pick<DatasetRow, 'file' | 'record'>, wrong: readonly string[] = []): Reference[] => {
  const cells: Readonly<Record<string, string>> = { ...(record as object), ...Object.fromEntries(wrong.map((column) => [column, ''])) };
  const cell = (column: string): string => cells[column] ?? '';
  const named = (column: string, label: NodeLabel, id: string, value = id): Reference => ({ key: createNodeKey(label, id), column, value });
  const ofJourney = (column: string, step: string, value = step): Reference => named(column, 'Step', stepId(cell('journey'), step), value);
  const plain = (referring.get(file) ?? []).flatMap(({ name, refers, list }) =>
    (list ? items(cell(name)) : [cell(name)]).filter(Boolean).map((id) => named(name, refers as NodeLabel, id)),
  );
  switch (file) {
    case 'step-order.csv':
      return [...plain, ...['from', 'to'].filter((end) => cell(end) && cell('journey')).map((end) => ofJourney(end, cell(end)))];
    case 'community-subjects.csv': {
      const label = subjects[cell('kind')];
      return label && cell('subject') ? [...plain, named('subject', label, cell('subject'))] : plain;
    }
    case 'reports.csv': {
      const inJourney =
        cell('journey') === '-' || cell('journey') === ''
          ? []
          : [
              named('journey', 'Journey', cell('journey')),
              ...items(cell('handOffs')).flatMap((handOff) => handOff.split('>').map((step) => ofJourney('handOffs', step, handOff))),
            ];
      return [...plain, ...inJourney, ...items(cell('between')).map((key) => ({ key: key as NodeKey, column: 'between', value: key }))];
    }
    default:
      return plain;
  }
};

const items = (list: string): string[] =>
  list
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);

/** Holds what was named before it was seen, and tells what nobody knows. */
export const createReferenceCheck = () => {
  const seen = new Set<string>();
  const waiting = new Map<string, { reference: Reference; at: RowPlace }[]>();
  return {
    saw: (row: DatasetRow): void => {
      const key = ownKey(row);
      if (key) seen.add(key);
    },
    named: (row: DatasetRow, wrong: readonly string[]): void => {
      for (const reference of referencesOf(row, wrong)) {
        if (seen.has(reference.key)) continue;
        const places = waiting.get(reference.key);
        const place = { reference, at: row.place };
        if (places) places.push(place);
        else waiting.set(reference.key, [place]);
      }
    },
    /** Keys that no folder has. */
    unknown: (): string[] => [...waiting.keys()].filter((key) => !seen.has(key)),
    /** @param unread files that could not be read: nobody knows what they hold */
    problems: (missing: ReadonlySet<string>, unread: ReadonlySet<DatasetFile>): Problem[] =>
      [...missing].flatMap((key) => {
        const label = (Object.keys(labels) as NodeLabel[]).find((name) => key.startsWith(`${labels[name].prefix}:`)) as NodeLabel;
        const home = fileOfLabel[label];
        if (home && unread.has(home)) return [];
        const reason = `no ${labels[label].prefix.replace('-', ' ')} with this id is in the data given or in the store`;
        return (waiting.get(key) ?? []).map(({ reference: { column, value }, at }) => problemAt(at, column, value, reason));
      }),
  };
};
