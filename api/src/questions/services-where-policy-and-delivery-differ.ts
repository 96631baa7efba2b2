import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, inventedOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { departmentsByOrganisation, departmentsOf, readAncestors } from './parts/departments.js';
import { held } from './parts/held.js';
import { ownerMap, ownerRow, type Owner } from './parts/outline-reads.js';
import { accountsOf } from './parts/ownership.js';
import { pageOf, paging, type PageInfo } from './parts/page.js';
import { isProvided } from './parts/provided.js';
import { byText, counts, named, namedMap, sourceIds, toSources, toThing, toThings, type Thing } from './parts/thing.js';

/** Of two sides: no organisation stands on both, one stands on both beside others, or the sources do not agree on whether they differ. */
export const differences = ['APART', 'SHARED', 'BY_SOURCE'] as const;
export type Difference = (typeof differences)[number];

export interface PolicyAndDelivery {
  readonly service: Thing;
  /** The policy that it carries out; null where no owner of a policy is recorded: then the owner of the service is compared with who delivers it. */
  readonly policy: Thing | null;
  readonly policyOwners: readonly Thing[];
  /** Of the service. */
  readonly owners: readonly Thing[];
  /** Who delivers it: recorded as such, else its owner. */
  readonly deliveredBy: readonly Thing[];
  readonly difference: Difference;
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

const current = `${counts('s')} AND ${isProvided('s')}`;
const implementing = `MATCH (s:Service)-[i:IMPLEMENTS]->(p:Policy) WHERE ${current}`;
const delivered = `MATCH (s:Service) WHERE ${current} AND EXISTS { MATCH (s)-[d:DELIVERED_BY]->(:Organisation) WHERE ${held('d')} }
  AND NOT EXISTS { MATCH (s)-[:IMPLEMENTS]->(:Policy)-[a:OWNED_BY]->(:Organisation) WHERE ${held('a')} }`;
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
  covers: 'A policy with its owner, and who delivers, are recorded for {share} of all services on the map.',
  shows: { services: ['service', 'policy', 'policyOwners', 'owners', 'deliveredBy', 'difference', 'crossesDepartment'] },
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
RETURN ${namedMap('s')} AS service, ${namedMap('p')} AS policy, ${organisations('p', 'OWNED_BY', 'a')} AS policyOwners,
  ${organisations('s', 'OWNED_BY', 'b')} AS owners, ${organisations('s', 'DELIVERED_BY', 'c')} AS deliverers, i.sources AS sources`,
      row: pairRow,
    }),
    delivered: read({
      cypher: `${delivered}
RETURN ${namedMap('s')} AS service, null AS policy, [] AS policyOwners,
  ${organisations('s', 'OWNED_BY', 'b')} AS owners, ${organisations('s', 'DELIVERED_BY', 'c')} AS deliverers, s.sources AS sources`,
      row: pairRow,
    }),
    ancestors: readAncestors(({ pairs, delivered }) =>
      [...(pairs as PairRow[]), ...(delivered as PairRow[])].flatMap((row) =>
        [...row.policyOwners, ...row.owners, ...row.deliverers].map(({ id }) => id),
      ),
    ),
    all: read({ cypher: `MATCH (s:Service) WHERE ${current} RETURN count(s) AS services`, row: z.object({ services: z.number() }) }),
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
      const one = new Set(departmentIds(decidersOf(row)));
      return !departmentIds(deliverersOf(row)).some((id) => one.has(id));
    };
    const differing = all
      .flatMap((row) => {
        const difference = isKnown(row) ? differenceOf(decidersOf(row), deliverersOf(row)) : null;
        return difference === null ? [] : [{ ...row, difference }];
      })
      .sort((a, b) => byText(a.service.id, b.service.id) || byText(a.policy?.id ?? '', b.policy?.id ?? ''));
    const { rows: page, pageInfo } = pageOf(differing, params, ({ service, policy }) => `${service.id} ${policy?.id ?? ''}`);
    const services = rows.all[0]?.services ?? 0;
    const body: ServicesWherePolicyAndDeliveryDiffer = {
      services: page.map((row) => ({
        service: toThing('Service', row.service, context),
        policy: row.policy && toThing('Policy', row.policy, context),
        policyOwners: toThings('Organisation', row.policyOwners, context),
        owners: toThings('Organisation', row.owners, context),
        deliveredBy: toThings('Organisation', deliverersOf(row), context),
        difference: row.difference,
        crossesDepartment: crosses(row),
        sources: toSources(
          [...row.sources, ...[...row.policyOwners, ...row.owners, ...row.deliverers].flatMap(({ fact }) => fact.sources)],
          context,
        ),
      })),
      totalCount: differing.length,
      pageInfo,
      note:
        differing.length > 0
          ? null
          : !rows.pairs.some(isKnown)
            ? say(context, 'For no service are both the owner of its policy and who delivers it recorded.')
            : say(context, 'Wherever both are recorded, the same organisation owns the policy and delivers.'),
    };
    const ownership = page.flatMap(({ service, policy, policyOwners, owners }) => [
      ...(policy ? [{ ...policy, owners: policyOwners }] : []),
      { ...service, owners },
    ]);
    return {
      body,
      summary: () => toSummary(differing, crosses, context),
      ownership,
      coverage: services === 0 ? null : (countServices(rows.pairs) - countServices(rows.pairs.filter((row) => !isKnown(row)))) / services,
      method: 'policy and delivery 3',
    };
  },
  samples: [{}, { asAt: '2018-01-31', first: 5 }],
});

const decidersOf = ({ policy, policyOwners, owners }: PairRow): readonly Owner[] => (policy === null ? owners : policyOwners);
const deliverersOf = ({ deliverers, owners }: PairRow): readonly Owner[] => (deliverers.length > 0 ? deliverers : owners);
const isKnown = (row: PairRow): boolean => decidersOf(row).length > 0 && deliverersOf(row).length > 0;

/** Each source's account of the one side against each account of the other; null where all make them the same. */
const differenceOf = (deciders: readonly Owner[], deliverers: readonly Owner[]): Difference | null => {
  const found = new Set(
    accountsOf(deciders).flatMap(({ owners: one }) =>
      accountsOf(deliverers).map(({ owners: other }) =>
        one.join(' ') === other.join(' ') ? null : one.some((id) => other.includes(id)) ? ('SHARED' as const) : ('APART' as const),
      ),
    ),
  );
  return found.size > 1 ? 'BY_SOURCE' : ([...found][0] ?? null);
};

type DifferingRow = PairRow & { readonly difference: Difference };

/** A service that carries out several policies is one service. */
const countServices = (pairs: readonly PairRow[]): number => new Set(pairs.map(({ service }) => service.id)).size;

const toSummary = (differing: readonly DifferingRow[], crosses: (row: PairRow) => boolean, context: AnswerContext): Summary => {
  const { count } = sentencesIn[context.language];
  const counted = (rows: readonly PairRow[]) => ({
    services: count(countServices(rows), 'service'),
    apart: countServices(rows.filter(crosses)),
  });
  const of = (difference: Difference) => differing.filter((row) => row.difference === difference);
  const apart = of('APART');
  const found = [
    [
      apart.filter(({ policy }) => policy !== null),
      'For {services}, the owner of the policy is another organisation than the one that delivers; for {apart} of them, one in another department.',
    ],
    [
      apart.filter(({ policy }) => policy === null),
      'For {services}, no owner of a policy is recorded, and the owner of the service is another organisation than the one that delivers; for {apart} of them, one in another department.',
    ],
    [of('SHARED'), 'For {services}, one organisation stands on both sides, beside others on one of them.'],
    [of('BY_SOURCE'), 'For {services}, whether the two differ depends on which source is right.'],
  ] as const;
  // Where none differs the note is the summary.
  const [first = '', ...more] = found.flatMap(([rows, english]) => (rows.length === 0 ? [] : say(context, english, counted(rows))));
  return [first, ...more];
};
