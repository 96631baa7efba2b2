import { createNodeKey, type NodeKey } from '#graph-schema/ids';
import { labels, type NodeLabel } from '#graph-schema/labels';
import type { Problem } from './problem.js';
import type { DatasetRow } from './read-dataset.js';
import { datasetFiles, fileOfLabel, type DatasetFile } from './dataset-files.js';
import { columnsOf } from './records/column.js';
import { stepId } from './to-claims.js';

interface Reference {
  readonly key: NodeKey;
  readonly column: string;
  readonly value: string;
}

const subjects: Readonly<Record<string, NodeLabel>> = { SERVICE: 'Service', JOURNEY: 'Journey', PROFESSION: 'Profession' };
const referring = new Map(Object.entries(datasetFiles).map(([file, record]) => [file, columnsOf(record).filter((column) => column.refers)]));

const labelOfFile = new Map((Object.entries(fileOfLabel) as [NodeLabel, DatasetFile][]).map(([label, file]) => [file, label]));

/** The thing that a row is about, where its file lists things. */
const ownKey = ({ file, record }: DatasetRow): NodeKey | null => {
  const label = labelOfFile.get(file);
  const cells = record as unknown as Readonly<Record<string, string>>;
  if (!label || cells.id === undefined) return null;
  return createNodeKey(label, label === 'Step' ? stepId(cells.journey as string, cells.id) : cells.id);
};

/** Every other thing that a row names. */
export const referencesOf = ({ file, record }: DatasetRow): Reference[] => {
  const cells = record as unknown as Readonly<Record<string, string>>;
  const named = (column: string, label: NodeLabel, id: string, value = id): Reference => ({ key: createNodeKey(label, id), column, value });
  const plain: Reference[] = [];
  for (const { name, refers, list } of referring.get(file) ?? []) {
    const cell = cells[name] ?? '';
    if (cell === '') continue;
    if (!list) plain.push(named(name, refers as NodeLabel, cell));
    else for (const item of cell.split(';')) if (item.trim() !== '') plain.push(named(name, refers as NodeLabel, item.trim()));
  }
  if (file === 'step-order.csv') return [...plain, ...['from', 'to'].map((end) => named(end, 'Step', stepId(cells.journey as string, cells[end] as string), cells[end]))];
  if (file === 'community-subjects.csv') return [...plain, named('subject', subjects[cells.kind as string] as NodeLabel, cells.subject as string)];
  if (file === 'reports.csv' && cells.journey !== '-') {
    const handOffs = (cells.handOffs as string).split(';').map((item) => item.trim()).filter(Boolean);
    const steps = handOffs.flatMap((handOff) => handOff.split('>').map((step) => named('handOffs', 'Step', stepId(cells.journey as string, step), handOff)));
    return [...plain, named('journey', 'Journey', cells.journey as string), ...steps, ...between(cells.between as string)];
  }
  return file === 'reports.csv' ? [...plain, ...between(cells.between as string)] : plain;
};

const between = (cell: string): Reference[] => cell.split(';').map((key) => key.trim()).filter(Boolean).map((key) => ({ key: key as NodeKey, column: 'between', value: key }));

/** Holds what was named before it was seen, and tells what nobody knows. */
export const createReferenceCheck = () => {
  const seen = new Set<string>();
  const waiting = new Map<string, { reference: Reference; file: string; line: number }[]>();
  return {
    saw: (row: DatasetRow): void => {
      const key = ownKey(row);
      if (key) seen.add(key);
    },
    named: (row: DatasetRow): void => {
      for (const reference of referencesOf(row)) {
        if (seen.has(reference.key)) continue;
        const places = waiting.get(reference.key);
        const place = { reference, file: row.place.file, line: row.place.line };
        if (places) places.push(place);
        else waiting.set(reference.key, [place]);
      }
    },
    /** Keys that no folder has. */
    unknown: (): string[] => [...waiting.keys()].filter((key) => !seen.has(key)),
    /** @param unread files that could not be read: nobody knows what they hold */
    problems: (missing: ReadonlySet<string>, unread: readonly string[] = []): Problem[] =>
      [...missing].flatMap((key) => {
        const label = (Object.keys(labels) as NodeLabel[]).find((name) => key.startsWith(`${labels[name].prefix}:`)) as NodeLabel;
        if (unread.includes(fileOfLabel[label] ?? '')) return [];
        const reason = `no ${labels[label].prefix.replace('-', ' ')} with this id is in the folders given or in the store`;
        return (waiting.get(key) ?? []).map(({ reference: { column, value }, file, line }) => ({ file, line, column, value, reason }));
      }),
  };
};
