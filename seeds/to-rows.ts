import { createNodeKey } from '#graph-schema/ids';
import type { ClaimValue, ClaimValues, KeptClaim } from './claims.js';
import { fileOfLabel, type DatasetFile } from './dataset-files.js';
import { decodeFact, type NodeFact, type RelationshipFact } from './fact.js';

type Row = Readonly<Record<string, string>>;
export type RowsByFile = Readonly<Partial<Record<DatasetFile, readonly Row[]>>>;

const toCell = (value: ClaimValue): string =>
  Array.isArray(value) ? value.join(';') : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
const toCells = (values: ClaimValues, without: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !without.includes(name))
      .map(([name, value]) => [name, toCell(value)]),
  );
/** `journey/step` as the two columns that it came from. */
const inJourney = (id: string): { journey: string; step: string } => ({
  journey: id.slice(0, id.indexOf('/')),
  step: id.slice(id.indexOf('/') + 1),
});

type Written = { readonly file: DatasetFile; readonly cells: Row };
const roles: Readonly<Record<string, string>> = { OWNED_BY: 'OWNS', DELIVERED_BY: 'DELIVERS', FUNDED_BY: 'FUNDS' };
const owning = ({ type, from, to }: RelationshipFact): Written =>
  from.label === 'Policy'
    ? { file: 'policy-owners.csv', cells: { policy: from.id, organisation: to.id } }
    : { file: 'service-owners.csv', cells: { service: from.id, organisation: to.id, role: roles[type] as string } };

/** Relationships with a row of their own. */
const rowOf: Readonly<Record<string, (fact: RelationshipFact) => Written | null>> = {
  PART_OF: ({ from, to }) =>
    from.label === 'Organisation' ? { file: 'organisation-parents.csv', cells: { organisation: from.id, parent: to.id } } : null,
  SUCCEEDED_BY: ({ from, to }) => ({
    file: from.label === 'Organisation' ? 'organisation-successions.csv' : 'service-successions.csv',
    cells: { predecessor: from.id, successor: to.id },
  }),
  OWNED_BY: owning,
  DELIVERED_BY: owning,
  FUNDED_BY: owning,
  REQUIRES: ({ from, to }) => ({ file: 'service-requirements.csv', cells: { service: from.id, requires: to.id } }),
  RELATED_TO: ({ from, to }) => ({ file: 'service-relations.csv', cells: { service: from.id, related: to.id } }),
  NEXT: ({ from, to }) => ({
    file: 'step-order.csv',
    cells: { journey: inJourney(from.id).journey, from: inJourney(from.id).step, to: inJourney(to.id).step },
  }),
  BELONGS_TO: ({ from, to }) => ({ file: 'team-organisations.csv', cells: { team: from.id, organisation: to.id } }),
  PRACTISES: ({ from, to }) => ({ file: 'team-professions.csv', cells: { team: from.id, profession: to.id } }),
  WORKS_ON: ({ from, to }) => ({ file: 'team-services.csv', cells: { team: from.id, service: to.id } }),
  COLLABORATES_WITH: ({ from, to }) => ({ file: 'collaborations.csv', cells: { team: from.id, with: to.id } }),
  UNITED_BY: ({ from, to }) => ({
    file: 'community-subjects.csv',
    cells: { community: from.id, kind: to.label.toUpperCase(), subject: to.id },
  }),
  MEMBER_OF: ({ from, to }) => ({ file: 'community-members.csv', cells: { community: to.id, team: from.id } }),
  TAKES_PART_IN: ({ from, to }) => ({ file: 'community-organisations.csv', cells: { community: to.id, organisation: from.id } }),
};

interface Columned {
  /** Which end has the row. */
  readonly holder: 'from' | 'to';
  readonly column: string;
  readonly cell: (fact: RelationshipFact) => string;
}
/** Relationships that are a column of the row of a thing; several in one cell where the column is a list. */
const columnOf: Readonly<Record<string, Columned>> = {
  PART_OF: { holder: 'from', column: 'partOf', cell: ({ to }) => to.id },
  IMPLEMENTS: { holder: 'from', column: 'policies', cell: ({ to }) => to.id },
  HAS_METRIC: { holder: 'to', column: 'service', cell: ({ from }) => from.id },
  STARTS: { holder: 'to', column: 'lifeEvent', cell: ({ from }) => from.id },
  VARIANT_OF: { holder: 'from', column: 'variantOf', cell: ({ to }) => to.id },
  HAS_STEP: { holder: 'to', column: 'journey', cell: ({ from }) => from.id },
  USES: { holder: 'from', column: 'services', cell: ({ to }) => to.id },
  ABOUT: { holder: 'from', column: 'journey', cell: ({ to }) => to.id },
  BETWEEN: { holder: 'from', column: 'between', cell: ({ to }) => createNodeKey(to.label, to.id) },
};

/** The end in whose row a relationship stands; null where it has a row of its own. */
export const holderOf = (fact: RelationshipFact): RelationshipFact['from'] | null =>
  rowOf[fact.type]?.(fact) ? null : fact[columnOf[fact.type]?.holder ?? 'from'];

/** In the column of a report that is about no one journey. */
const aboutNone = '-';

const nodeCells = ({ label, id }: NodeFact, values: ClaimValues): Row => {
  if (label === 'Metric') return toCells(values, ['name']);
  if (label === 'Step') return { journey: inJourney(id).journey, id: inJourney(id).step, ...toCells(values) };
  return { id, ...(label === 'Report' && { journey: aboutNone }), ...toCells(values) };
};

/**
 * The rows that say what a dataset says now: loaded again they make the same statements. Rows stand in the order of their files, not in that in which they came.
 * @throws Error when a statement cannot be written, which only a damaged store can bring about
 */
export const toRows = (claims: readonly KeptClaim[]): RowsByFile => {
  const rows: Partial<Record<DatasetFile, Record<string, string>[]>> = {};
  const add = (file: DatasetFile, cells: Row, source: string) => {
    const row: Record<string, string> = file === 'sources.csv' ? { ...cells } : { ...cells, source };
    (rows[file] ??= []).push(row);
    return row;
  };
  const held = new Map<string, Record<string, string>>();
  const decoded = claims.map((claim) => ({ claim, fact: decodeFact(claim.fact) }));
  for (const { claim, fact } of decoded) {
    if (!fact.node) continue;
    const file = fileOfLabel[fact.label];
    if (!file) throw new Error(`no file of a dataset holds ${fact.label}`);
    held.set(`${claim.fact} ${claim.source}`, add(file, nodeCells(fact, claim.values), claim.source));
  }
  for (const { claim, fact } of decoded) {
    if (fact.node) continue;
    const own = rowOf[fact.type]?.(fact);
    if (own) add(own.file, { ...own.cells, ...toCells(claim.values) }, claim.source);
    else putInColumn(fact, claim, held, add);
  }
  return rows;
};

const putInColumn = (
  fact: RelationshipFact,
  claim: KeptClaim,
  held: Map<string, Record<string, string>>,
  add: (file: DatasetFile, cells: Row, source: string) => Record<string, string>,
) => {
  const columned = columnOf[fact.type];
  const key = `${claim.fact.split(' ')[columned?.holder === 'to' ? 2 : 0]} ${claim.source}`;
  const row = held.get(key);
  if (!columned || !row) throw new Error(`nothing of the same source holds ${claim.fact}`);
  const [cell, others] = [columned.cell(fact), toCells(claim.values)];
  if (fact.type === 'ABOUT' && row.journey !== aboutNone) {
    // A report about two journeys has a row for each.
    held.set(key, add('reports.csv', { ...row, journey: cell, between: '', handOffs: '', ...others }, claim.source));
    return;
  }
  row[columned.column] =
    ['partOf', 'policies', 'services', 'between'].includes(columned.column) && row[columned.column]
      ? `${row[columned.column]};${cell}`
      : cell;
  Object.assign(row, others);
};
