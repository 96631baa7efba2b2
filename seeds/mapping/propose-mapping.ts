import path from 'node:path';
import { datasetColumns } from '../dataset-files.js';
import type { Report } from '../problem.js';
import { toId } from '../readers/to-id.js';
import { toCellText } from './cell-text.js';
import { columnsOfServices, findHeading, isAboutPeople, serviceFile, type KnownHeading } from './known-headings.js';
import type { WrittenMapping } from './mapping.js';
import { openSpreadsheet, type Spreadsheet } from './spreadsheet.js';

type WrittenCell = WrittenMapping['rows'][number]['cells'][string];

export interface Proposal {
  readonly mapping: WrittenMapping;
  /** What a person should look at before they load: a sentence each. */
  readonly remarks: readonly string[];
}

const looked = 500;

/** The words that stand under each heading, by heading, of the first rows. */
const readWords = async (sheet: Spreadsheet, report: Report): Promise<ReadonlyMap<string, readonly string[]>> => {
  const words = new Map<string, string[]>(sheet.headings.map((heading) => [heading, []]));
  let rows = 0;
  for await (const { cells } of sheet.rows(report)) {
    for (const [at, heading] of sheet.headings.entries()) if (cells[at]?.text.trim()) words.get(heading)?.push(cells[at].text.trim());
    rows += 1;
    if (rows === looked) break;
  }
  return words;
};

const unlike = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');
/** Their words beside ours, where ours are in them or theirs in ours. */
const translate = (theirs: readonly string[], ours: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    [...new Set(theirs)].map((word) => [
      word,
      ours.find((own) => unlike(own) === unlike(word)) ?? ours.find((own) => unlike(word).includes(unlike(own))) ?? '',
    ]),
  );

const separatorIn = (words: readonly string[], among = [';', '|', '\n', ',']): string | undefined =>
  among.find((separator) => words.some((word) => word.includes(separator)));
/** A body's own name may have a comma or a slash in it. */
const betweenBodies = [';', '|', '\n', ' / '];

/** Their own reference where it tells services apart, else the name. Bare numbers are everybody's, so they get the dataset's name in front. */
const toServiceId = (
  reference: string | undefined,
  name: string,
  words: ReadonlyMap<string, readonly string[]>,
  dataset: string,
  remarks: string[],
): { column: string; as: 'id'; prefix?: string } => {
  const said = words.get(reference ?? '') ?? [];
  const tells = reference !== undefined && said.length > 0 && new Set(said.map(toId)).size === (words.get(name) ?? []).length;
  if (!tells) {
    if (reference !== undefined) remarks.push(`${reference} is not another one for each service, so ids are made from ${name}.`);
    return { column: name, as: 'id' };
  }
  return { column: reference, as: 'id', ...(said.every((text) => /^\d+$/.test(text)) && { prefix: `${dataset}-` }) };
};

/**
 * Proposes a mapping for a spreadsheet of services, by its headings and the words under them. Null, and a problem, when it has no heading that
 * could be the name of a service.
 */
export const proposeMapping = async (file: string, report: Report): Promise<Proposal | null> => {
  const delimiter = /\.xlsx$/i.test(file) ? undefined : await findDelimiter(file);
  const sheet = await openSpreadsheet(file, { delimiter }, report);
  if (!sheet) return null;
  const heading = (known: KnownHeading): string | undefined => findHeading(sheet.headings, known);
  const name = heading('name');
  if (name === undefined) {
    report({
      file: sheet.shownAs,
      line: 1,
      column: 'header',
      value: sheet.headings.join(', '),
      reason: 'no heading looks like the name of a service; call one “Service name”, or write the mapping by hand',
    });
    return null;
  }
  const words = await readWords(sheet, report);
  const used = new Set<string>([name]);
  const remarks: string[] = [];
  const use = (found: string): string => {
    used.add(found);
    return found;
  };
  const dataset = toId(path.basename(file).replace(/\.\w+$/, ''));
  const service = toServiceId(heading('id'), name, words, dataset, remarks);
  used.add(service.column);
  const cells: Record<string, WrittenCell> = { id: service, name };
  for (const known of columnsOfServices) {
    const found = heading(known);
    if (found === undefined || used.has(found)) continue;
    used.add(found);
    const { values, list } = datasetColumns[serviceFile].find((column) => column.name === known)!;
    const said = words.get(found) ?? [];
    const translated = values && translate(said, values);
    const separator = list ? (separatorIn(said) ?? ';') : undefined;
    cells[known] = translated ? { column: found, values: translated } : separator ? { column: found, separator } : found;
    const open = Object.entries(translated ?? {})
      .filter(([, own]) => own === '')
      .map(([word]) => `“${word}”`);
    if (open.length > 0)
      remarks.push(`${found}: ${open.join(', ')} could be none or any of ${values?.join(', ')}; it is left empty until you say which.`);
  }
  const since = heading('ownedSince');
  const allDays = since !== undefined && (words.get(since) ?? []).every((text) => toCellText(text, { as: 'date' }).fault === undefined);
  const bodies = (
    [
      ['owner', 'OWNS'],
      ['deliverer', 'DELIVERS'],
      ['funder', 'FUNDS'],
    ] as const
  ).flatMap(([known, role]) => {
    const found = heading(known);
    if (found === undefined || used.has(found)) return [];
    const separator = separatorIn(words.get(found) ?? [], betweenBodies);
    const from = role === 'OWNS' && allDays && !used.has(since) ? { from: { column: use(since), as: 'date' as const } } : {};
    return [{ column: use(found), role, from, rows: separator === undefined ? { when: found } : { each: { column: found, separator } } }];
  });
  const policy = heading('policy');
  const policies = policy !== undefined && !used.has(policy) ? use(policy) : undefined;
  if (policies) cells.policies = { column: policies, as: 'id' };
  if (bodies.length === 0)
    remarks.push('No heading says whose the services are: without owners no hand-off can be seen to cross organisations.');
  const volume = heading('volume');
  if (volume !== undefined && !used.has(volume))
    remarks.push(
      `${use(volume)}: no heading says which year it counts, so it is left out. docs/guides/load-your-services.md shows the rows of service-metrics.csv to add, with that year.`,
    );
  const left = sheet.headings.filter((one) => one !== '' && !used.has(one));
  const personal = left.filter(isAboutPeople);
  if (personal.length > 0) remarks.push(`Left out, because Crosscut holds no named people: ${personal.join(', ')}.`);
  if (left.length > personal.length) remarks.push(`Not used: ${left.filter((one) => !isAboutPeople(one)).join(', ')}.`);
  return {
    remarks,
    mapping: {
      dataset,
      source: { name: path.basename(file), kind: 'DEPARTMENT' },
      ...(delimiter !== undefined && delimiter !== ',' && { delimiter }),
      rows: [
        ...bodies.map(({ column, rows }) => ({
          file: 'organisations.csv',
          ...rows,
          cells: { id: { column, as: 'id' as const }, name: column },
        })),
        ...(policies
          ? [{ file: 'policies.csv', when: policies, cells: { id: { column: policies, as: 'id' as const }, name: policies } }]
          : []),
        { file: serviceFile, cells },
        ...bodies.map(({ column, role, from, rows }) => ({
          file: 'service-owners.csv',
          ...rows,
          cells: { service, organisation: { column, as: 'id' as const }, ...(role !== 'OWNS' && { role: { value: role } }), ...from },
        })),
      ],
    },
  };
};

/** The character that stands most often in the headings of a CSV file. */
const findDelimiter = async (file: string): Promise<string> => {
  const { createReadStream } = await import('node:fs');
  let start = '';
  try {
    for await (const chunk of createReadStream(file, { encoding: 'utf8', end: 16_000 })) start += String(chunk);
  } catch {
    return ',';
  }
  const heading = start.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const times = (character: string): number => heading.split(character).length;
  return [',', ';', '\t', '|'].reduce((best, one) => (times(one) > times(best) ? one : best), ',');
};
