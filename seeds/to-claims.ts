import { createHash } from 'node:crypto';
import { bareId } from '#graph-schema/ids';
import type { NodeLabel } from '#graph-schema/labels';
import type { RelationshipType } from '#graph-schema/relationships';
import { claimNode, claimRelationship, type Claim, type ClaimValue, type End, type RowPlace } from './claims.js';
import type { DatasetFile, RecordOf } from './dataset-files.js';

const listOf = (cell: string): string[] =>
  cell === ''
    ? []
    : [
        ...new Set(
          cell
            .split(';')
            .map((item) => item.trim())
            .filter(Boolean),
        ),
      ];
const numberOf = (cell: string): number | null => (cell === '' ? null : Number(cell));
const yesNo = (cell: string): boolean | null => (cell === '' ? null : cell === 'yes');
const end = (label: NodeLabel, id: string): End => ({ label, id });
export const stepId = (journey: string, step: string): string => `${journey}/${step}`;

/** A metric has no id in its file: service, kind, period and channel tell it from others. */
const metricId = ({ service, kind, start, end: until, channel }: RecordOf<'service-metrics.csv'>): string => {
  const plain = `${service}-${kind}-${start}-${until}${channel && `-${channel}`}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const ambiguous = isAmbiguous(service, kind);
  if (plain.length <= 150 && !ambiguous) return plain.replace(/-+$/, '');
  // Two ids that begin or read alike must not become one.
  return `${plain.slice(0, 120)}-${createHash('sha256')
    .update(ambiguous ? `${service} ${kind} ${start} ${until} ${channel}` : plain)
    .digest('hex')
    .slice(0, 16)}`;
};
/** Hyphens are all that parts an id: `tax-digital` and VOLUME would read as `tax` and DIGITAL_VOLUME. */
const isAmbiguous = (service: string, kind: string): boolean =>
  (kind === 'VOLUME' && service.endsWith('-digital')) || /--|-$/.test(service);
const metricWords: Readonly<Record<string, string>> = {
  VOLUME: 'Volume',
  DIGITAL_VOLUME: 'Digital volume',
  COST_PER_TRANSACTION: 'Cost per transaction',
  COMPLETION_RATE: 'Completion rate',
  SATISFACTION: 'Satisfaction',
};
const subjectLabels: Readonly<Record<string, NodeLabel>> = { SERVICE: 'Service', JOURNEY: 'Journey', PROFESSION: 'Profession' };
const ownerTypes: Readonly<Record<string, RelationshipType>> = { OWNS: 'OWNED_BY', DELIVERS: 'DELIVERED_BY', FUNDS: 'FUNDED_BY' };

const plain = (row: object, without: readonly string[]): Record<string, string> => {
  const cells: Record<string, string> = {};
  for (const name in row) {
    const cell = (row as Record<string, string>)[name] as string;
    if (cell !== '' && name !== 'source' && !without.includes(name)) cells[name] = cell;
  }
  return cells;
};
/** Cells that the model stores as they stand. */
const node = (
  place: RowPlace,
  label: NodeLabel,
  row: { readonly id: string },
  others: Readonly<Record<string, ClaimValue | null>> = {},
  without: readonly string[] = [],
): Claim => claimNode(place, label, row.id, { ...plain(row, ['id', ...Object.keys(others), ...without]), ...others });
const dated = ({ from, to }: { readonly from: string; readonly to: string }) => ({ from, to });

type ToClaims = { readonly [F in DatasetFile]: (row: RecordOf<F>, place: RowPlace) => Claim[] };

const byFile: ToClaims = {
  'sources.csv': (row, place) => [node({ ...place, source: row.id }, 'Source', row)],
  'organisations.csv': (row, place) => [node(place, 'Organisation', row, { aliases: listOf(row.aliases) })],
  'organisation-parents.csv': (row, place) => [
    claimRelationship(place, 'PART_OF', end('Organisation', row.organisation), end('Organisation', row.parent), dated(row)),
  ],
  'organisation-successions.csv': (row, place) => [
    claimRelationship(place, 'SUCCEEDED_BY', end('Organisation', row.predecessor), end('Organisation', row.successor), {
      kind: row.kind,
      on: row.on,
    }),
  ],
  'professions.csv': (row, place) => [node(place, 'Profession', row)],
  'policies.csv': (row, place) => [node(place, 'Policy', row)],
  'policy-owners.csv': (row, place) => [
    claimRelationship(place, 'OWNED_BY', end('Policy', row.policy), end('Organisation', row.organisation), dated(row)),
  ],
  'services.csv': (row, place) => [
    node(place, 'Service', row, { aliases: listOf(row.aliases) }, ['partOf', 'policies']),
    ...listOf(row.partOf).map((whole) => claimRelationship(place, 'PART_OF', end('Service', row.id), end('Service', whole))),
    ...listOf(row.policies).map((policy) => claimRelationship(place, 'IMPLEMENTS', end('Service', row.id), end('Policy', policy))),
  ],
  'service-owners.csv': (row, place) => [
    claimRelationship(
      place,
      ownerTypes[row.role || 'OWNS'] as RelationshipType,
      end('Service', row.service),
      end('Organisation', row.organisation),
      dated(row),
    ),
  ],
  'service-successions.csv': (row, place) => [
    claimRelationship(place, 'SUCCEEDED_BY', end('Service', row.predecessor), end('Service', row.successor), {
      kind: row.kind,
      on: row.on,
    }),
  ],
  'service-requirements.csv': (row, place) => [
    claimRelationship(place, 'REQUIRES', end('Service', row.service), end('Service', row.requires)),
  ],
  'service-relations.csv': (row, place) => [
    claimRelationship(place, 'RELATED_TO', end('Service', row.service), end('Service', row.related)),
  ],
  'service-metrics.csv': (row, place) => {
    const id = metricId(row);
    const name = `${metricWords[row.kind]}, ${row.start} to ${row.end}${row.channel && `, ${row.channel}`}`;
    return [
      claimNode(place, 'Metric', id, { ...plain(row, ['service']), name, value: numberOf(row.value) }),
      claimRelationship(place, 'HAS_METRIC', end('Service', row.service), end('Metric', id)),
    ];
  },
  'life-events.csv': (row, place) => [node(place, 'LifeEvent', row)],
  'journeys.csv': (row, place) => [
    node(place, 'Journey', row, { nations: listOf(row.nations) }, ['lifeEvent', 'variantOf']),
    ...(row.lifeEvent ? [claimRelationship(place, 'STARTS', end('LifeEvent', row.lifeEvent), end('Journey', row.id))] : []),
    ...(row.variantOf ? [claimRelationship(place, 'VARIANT_OF', end('Journey', row.id), end('Journey', row.variantOf))] : []),
  ],
  'steps.csv': (row, place) => {
    const id = stepId(row.journey, row.id);
    const values = {
      name: row.name,
      position: numberOf(row.position),
      optional: yesNo(row.optional),
      likelihood: numberOf(row.likelihood),
      nations: listOf(row.nations),
    };
    return [
      claimNode(place, 'Step', id, values),
      claimRelationship(place, 'HAS_STEP', end('Journey', row.journey), end('Step', id)),
      ...listOf(row.services).map((service) => claimRelationship(place, 'USES', end('Step', id), end('Service', service))),
    ];
  },
  'step-order.csv': (row, place) => [
    claimRelationship(place, 'NEXT', end('Step', stepId(row.journey, row.from)), end('Step', stepId(row.journey, row.to)), {
      kind: row.kind || 'THEN',
      passes: row.passes,
    }),
  ],
  'teams.csv': (row, place) => [
    node(place, 'Team', row, { people: numberOf(row.people) }, ['organisation']),
    ...(row.organisation ? [claimRelationship(place, 'BELONGS_TO', end('Team', row.id), end('Organisation', row.organisation))] : []),
  ],
  'team-organisations.csv': (row, place) => [
    claimRelationship(place, 'BELONGS_TO', end('Team', row.team), end('Organisation', row.organisation), dated(row)),
  ],
  'team-professions.csv': (row, place) => [
    claimRelationship(place, 'PRACTISES', end('Team', row.team), end('Profession', row.profession), { people: numberOf(row.people) }),
  ],
  'team-services.csv': (row, place) => [
    claimRelationship(place, 'WORKS_ON', end('Team', row.team), end('Service', row.service), dated(row)),
  ],
  'collaborations.csv': (row, place) =>
    row.strength === ''
      ? []
      : [
          claimRelationship(place, 'COLLABORATES_WITH', end('Team', row.team), end('Team', row.with), {
            strength: Number(row.strength),
            ...dated(row),
          }),
        ],
  'communities.csv': (row, place) => [node(place, 'Community', row)],
  'community-subjects.csv': (row, place) => [
    claimRelationship(place, 'UNITED_BY', end('Community', row.community), end(subjectLabels[row.kind] as NodeLabel, row.subject)),
  ],
  'community-members.csv': (row, place) => [
    claimRelationship(place, 'MEMBER_OF', end('Team', row.team), end('Community', row.community), {
      people: numberOf(row.people),
      ...dated(row),
    }),
  ],
  'community-organisations.csv': (row, place) => [
    claimRelationship(place, 'TAKES_PART_IN', end('Organisation', row.organisation), end('Community', row.community), dated(row)),
  ],
  'reports.csv': (row, place) => [
    node(place, 'Report', row, {}, ['journey', 'handOffs', 'between']),
    ...(row.journey === '-'
      ? []
      : [claimRelationship(place, 'ABOUT', end('Report', row.id), end('Journey', row.journey), { handOffs: listOf(row.handOffs) })]),
    ...listOf(row.between).map((key) => claimRelationship(place, 'BETWEEN', end('Report', row.id), endOfKey(key))),
  ],
};

const endOfKey = (key: string): End => end(key.startsWith('profession:') ? 'Profession' : 'Organisation', bareId(key));

/** The claims of one checked row: one for each fact in it. */
export const toClaims = <F extends DatasetFile>(file: F, row: RecordOf<F>, place: RowPlace): Claim[] =>
  (byFile[file] as (row: RecordOf<F>, place: RowPlace) => Claim[])(row, place);
