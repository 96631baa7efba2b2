import type { Problem } from '../problem.js';
import { tsv } from './csv-rows.js';
import { readHeadings, readPublishedCsv } from './published-csv.js';
import type { PublishedFormat, PublishedRow } from './published.js';
import { toId } from './to-id.js';

const list = ['government-organisation-type', 'govuk', 'name', 'parent-govuks'];
const type = 'government-organisation-type';

/** The types of the register, in our words. */
const kinds = new Map(
  Object.entries({
    'Ad-hoc advisory group': 'ADVISORY_GROUP',
    'Advisory non-departmental public body': 'ADVISORY_NDPB',
    'Civil Service': 'CIVIL_SERVICE',
    Court: 'COURT',
    'Devolved administration': 'DEVOLVED_ADMINISTRATION',
    'Executive agency': 'EXECUTIVE_AGENCY',
    'Executive non-departmental public body': 'EXECUTIVE_NDPB',
    'Executive office': 'EXECUTIVE_OFFICE',
    'Independent monitoring body': 'INDEPENDENT_BODY',
    'Ministerial department': 'MINISTERIAL_DEPARTMENT',
    'Non-ministerial department': 'NON_MINISTERIAL_DEPARTMENT',
    Other: 'OTHER',
    'Public corporation': 'PUBLIC_CORPORATION',
    'Special health authority': 'SPECIAL_HEALTH_AUTHORITY',
    'Sub-organisation': 'SUB_ORGANISATION',
    'Tribunal non-departmental public body': 'TRIBUNAL',
  }),
);

async function* organisationsIn(
  file: string,
  counts: Map<string, number>,
  report: (problem: Problem) => void,
): AsyncGenerator<PublishedRow> {
  const columns = { id: 'govuk', organisation: 'govuk', parent: 'parent-govuks', abbreviation: 'abbreviation', url: 'website', kind: type };
  for await (const { line, cell } of readPublishedCsv(file, 'govuk-organisations', list, report, { form: tsv })) {
    const at = { shownAs: file, line, columns };
    const id = cell('govuk') && toId(cell('govuk'));
    counts.set(cell(type), (counts.get(cell(type)) ?? 0) + 1);
    const kind = kinds.get(cell(type));
    if (!kind)
      report({
        file,
        line,
        column: type,
        value: cell(type),
        reason: `is no type of this register; its types are ${[...kinds.keys()].join(', ')}`,
      });
    yield {
      ...at,
      file: 'organisations.csv',
      cells: { id, name: cell('name'), abbreviation: cell('abbreviation'), url: cell('website'), ...(kind && { kind }) },
    };
    for (const parent of cell('parent-govuks')
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean))
      yield { ...at, file: 'organisation-parents.csv', cells: { organisation: id, parent: toId(parent) } };
  }
}

/** The file of types says how many organisations each type has: with it a list that was cut short is seen. */
const checkTypes = async (file: string, counts: ReadonlyMap<string, number>, report: (problem: Problem) => void): Promise<void> => {
  for await (const { line, cell } of readPublishedCsv(file, 'govuk-organisations', [type, 'count'], report, { form: tsv })) {
    const found = counts.get(cell(type)) ?? 0;
    if (String(found) !== cell('count'))
      report({
        file,
        line,
        column: 'count',
        value: cell('count'),
        reason: `organisations have the type ${cell(type)} by this file, and ${found} in the list; one of the two files is not whole`,
      });
  }
};

/** The list of government organisations on GOV.UK, as the register of government organisations published it. */
export const govukOrganisations: PublishedFormat = {
  name: 'govuk-organisations',
  says: 'the list of organisations on GOV.UK as TSV, with its file of types: organisations and what they are part of',
  takes: /\.tsv$/i,
  source: {
    name: 'GOV.UK list of government organisations',
    publisher: 'Government Digital Service',
    url: 'https://github.com/openregister/government-organisation-data',
  },
  async *rows(files, report) {
    const counts = new Map<string, number>();
    const types: string[] = [];
    for (const file of files) {
      const headings = await readHeadings(file, tsv);
      if (headings.includes('count') && !headings.includes('govuk')) types.push(file);
      else yield* organisationsIn(file, counts, report);
    }
    if (counts.size > 0) for (const file of types) await checkTypes(file, counts, report);
  },
};
