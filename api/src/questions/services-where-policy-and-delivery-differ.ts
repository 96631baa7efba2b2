import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, inventedOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { departmentsByOrganisation, departmentsOf, readAncestors } from './parts/departments.js';
import { held } from './parts/held.js';
import { ownerMap, ownerRow, type Owner } from './parts/outline-reads.js';
import { pageOf, paging, type PageInfo } from './parts/page.js';
import { byName, byText, counts, named, sourceIds, toSources, toThing, type Thing } from './parts/thing.js';

export interface PolicyAndDelivery {
  readonly service: Thing;
  /** The policy that it carries out; null where the owner of the service is compared with who delivers it. */
  readonly policy: Thing | null;
  readonly policyOwners: readonly Thing[];
  /** Who delivers it: recorded as such, else its owner. */
  readonly deliveredBy: readonly Thing[];
  /** The two sides have no department in common. */
  readonly crossesDepartment: boolean;
  readonly sources: readonly SourceFact[];
}

export interface ServicesWherePolicyAndDeliveryDiffer {
  readonly services: readonly PolicyAndDelivery[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly note: string | null;
}

const implementing = `MATCH (s:Service)-[i:IMPLEMENTS]->(p:Policy) WHERE ${counts('s')}`;
const delivered = `MATCH (s:Service) WHERE ${counts('s')} AND EXISTS { MATCH (s)-[d:DELIVERED_BY]->(:Organisation) WHERE ${held('d')} }`;
const pairRow = z.object({
  service: named,
  policy: named.nullable(),
  policyOwners: z.array(ownerRow),
  owners: z.array(ownerRow),
  deliverers: z.array(ownerRow),
  sources: sourceIds,
});
type PairRow = z.infer<typeof pairRow>;
const organisations = (variable: string, type: string, relationship: string) =>
  `[(${variable})-[${relationship}:${type}]->(o:Organisation) WHERE ${held(relationship)} | ${ownerMap('o', relationship)}]`;

export const servicesWherePolicyAndDeliveryDiffer = question({
  name: 'servicesWherePolicyAndDeliveryDiffer',
  asks: 'Where is the owner of the policy another organisation than the one that delivers?',
  group: 'Services and ownership',
  table: 'services',
  params: { asAt, invented: inventedOf('Service'), ...paging },
  limits: [
    {
      cypher: `${implementing} RETURN count(i) AS count UNION ALL ${delivered} RETURN count(s) AS count`,
      most: 10_000,
      what: 'services and policies to compare',
      instead: 'Ask about single services instead.',
    },
  ],
  reads: {
    pairs: read({
      cypher: `${implementing}
RETURN {id: s.id, name: s.name, sources: s.sources} AS service, {id: p.id, name: p.name, sources: p.sources} AS policy, ${organisations('p', 'OWNED_BY', 'a')} AS policyOwners,
  ${organisations('s', 'OWNED_BY', 'b')} AS owners, ${organisations('s', 'DELIVERED_BY', 'c')} AS deliverers, i.sources AS sources`,
      row: pairRow,
    }),
    delivered: read({
      cypher: `${delivered}
RETURN {id: s.id, name: s.name, sources: s.sources} AS service, null AS policy, ${organisations('s', 'OWNED_BY', 'a')} AS policyOwners,
  [] AS owners, ${organisations('s', 'DELIVERED_BY', 'c')} AS deliverers, s.sources AS sources`,
      row: pairRow,
    }),
    ancestors: readAncestors(({ pairs, delivered }) =>
      [...(pairs as PairRow[]), ...(delivered as PairRow[])].flatMap((row) =>
        [...row.policyOwners, ...deliverersOf(row)].map(({ id }) => id),
      ),
    ),
  },
  answer: (rows, params, context) => {
    const all = [...rows.pairs, ...rows.delivered];
    const departments = departmentsByOrganisation(rows.ancestors);
    const departmentIds = (owners: readonly Owner[]) =>
      departmentsOf(
        owners.map(({ id }) => id),
        departments,
      ).map(({ id }) => id);
    const crosses = (row: PairRow) => {
      const one = new Set(departmentIds(row.policyOwners));
      return !departmentIds(deliverersOf(row)).some((id) => one.has(id));
    };
    const differing = all
      .filter((row) => isKnown(row) && !sameIds(row.policyOwners, deliverersOf(row)))
      .sort((a, b) => byText(a.service.id, b.service.id) || byText(a.policy?.id ?? '', b.policy?.id ?? ''));
    const { rows: page, pageInfo } = pageOf(differing, params, ({ service, policy }) => `${service.id} ${policy?.id ?? ''}`);
    const services = countServices(all);
    const body: ServicesWherePolicyAndDeliveryDiffer = {
      services: page.map((row) => ({
        service: toThing('Service', row.service, context),
        policy: row.policy && toThing('Policy', row.policy, context),
        policyOwners: toOwners(row.policyOwners, context),
        deliveredBy: toOwners(deliverersOf(row), context),
        crossesDepartment: crosses(row),
        sources: toSources([...row.sources, ...[...row.policyOwners, ...deliverersOf(row)].flatMap(({ fact }) => fact.sources)], context),
      })),
      totalCount: differing.length,
      pageInfo,
      note:
        differing.length > 0
          ? null
          : !all.some(isKnown)
            ? say(context, 'For no service are both the owner of its policy and who delivers it recorded.')
            : say(context, 'Wherever both are recorded, the same organisation owns the policy and delivers.'),
    };
    const ownership = page.flatMap(({ service, policy, policyOwners, owners }) => [
      { ...(policy ?? service), owners: policyOwners },
      ...(owners.length > 0 ? [{ ...service, owners }] : []),
    ]);
    return {
      body,
      summary: body.note === null ? toSummary(differing, crosses, context) : [body.note],
      ownership,
      coverage: all.length === 0 ? null : (services - countServices(all.filter((row) => !isKnown(row)))) / services,
      method: 'policy and delivery 1',
    };
  },
  samples: [{}, { asAt: '2018-01-31', first: 5 }],
});

const deliverersOf = ({ deliverers, owners }: PairRow): readonly Owner[] => (deliverers.length > 0 ? deliverers : owners);
const isKnown = (row: PairRow): boolean => row.policyOwners.length > 0 && deliverersOf(row).length > 0;
const sameIds = (one: readonly Owner[], other: readonly Owner[]) =>
  [...new Set(one.map(({ id }) => id))].sort().join(' ') === [...new Set(other.map(({ id }) => id))].sort().join(' ');
const toOwners = (owners: readonly Owner[], context: AnswerContext): Thing[] =>
  [...new Map(owners.map((owner) => [owner.id, toThing('Organisation', owner, context)])).values()].sort(byName);

/** A service that carries out several policies is one service. */
const countServices = (pairs: readonly PairRow[]): number => new Set(pairs.map(({ service }) => service.id)).size;

const toSummary = (differing: readonly PairRow[], crosses: (row: PairRow) => boolean, context: AnswerContext): Summary => [
  say(
    context,
    'For {services}, the owner of the policy is another organisation than the one that delivers; for {apart} of them, one in another department.',
    { services: sentencesIn[context.language].count(countServices(differing), 'service'), apart: countServices(differing.filter(crosses)) },
  ),
];
