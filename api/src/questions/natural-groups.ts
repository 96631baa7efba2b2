import { z } from 'zod';
import { naturalGroups as groupings, type Grouping } from '#analysis/natural-groups';
import { seed } from '#analysis/seeded-random';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, inventedOf } from './params.js';
import { question, read, type AnswerContext, type Summary } from './question.js';
import { agreementRange, pairsOf, rangeOf, type AgreementRange, type Range } from './parts/agreement-range.js';
import { departmentsByOrganisation, departmentsOf, toDepartments } from './parts/departments.js';
import { groupBy } from './parts/group-by.js';
import { everyJourney, outlineReads, owned, servicesIn, type OutlineServiceRow } from './parts/outline-reads.js';
import { outlinesOf } from './parts/outline.js';
import { pageOf, paging, type PageInfo } from './parts/page.js';
import {
  handOffTies,
  serviceNetwork,
  serviceTieKinds,
  serviceTieWeights,
  type ServiceTie,
  type ServiceTieKind,
} from './parts/service-network.js';
import { byName, counts, sourceIds, toThing, type Thing } from './parts/thing.js';

export interface GroupedService {
  readonly service: Thing;
  /** Of its owners on this date; empty where no owner is recorded. */
  readonly departments: readonly Thing[];
}

export interface NaturalGroup {
  readonly services: readonly GroupedService[];
  readonly departments: readonly { readonly department: Thing; readonly services: number }[];
  /** Of how many starts exactly these services came out as a group. */
  readonly inStarts: number;
  readonly sentence: string;
  readonly illustrative: boolean;
}

export interface NaturalGroups {
  /** Of the best start; those under most departments first, then the larger. */
  readonly groups: readonly NaturalGroup[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly starts: number;
  readonly seed: number;
  /** Over the starts; `high` is that of the groups shown. Null without ties. */
  readonly modularity: Range;
  /** Between each two starts: how firm the groups are. */
  readonly betweenStarts: AgreementRange;
  /** Of each start with the departments of owners, over services with one department; null where those are not of two departments at least. */
  readonly withDepartments: AgreementRange;
  readonly servicesCompared: number;
  readonly services: number;
  readonly ties: readonly { readonly kind: ServiceTieKind; readonly count: number; readonly weight: number }[];
  readonly note: string | null;
}

const [starts, mostServices] = [20, 2_000];
const linkRow = z.object({ a: z.string(), b: z.string(), sources: sourceIds });
type LinkRow = z.infer<typeof linkRow>;
const linksOf = (type: 'REQUIRES' | 'RELATED_TO') =>
  read({
    cypher: `MATCH (a:Service)-[r:${type}]->(b:Service) WHERE ${counts('r')} RETURN a.id AS a, b.id AS b, r.sources AS sources ORDER BY a, b`,
    row: linkRow,
  });

export const naturalGroups = question({
  name: 'naturalGroups',
  asks: 'Which services belong together although organisations divide them?',
  group: 'The map as a whole',
  table: 'groups',
  covers: 'Owners are recorded for {share} of the services.',
  params: { asAt, invented: inventedOf('Service'), ...paging },
  limits: [
    {
      cypher: `MATCH (s:Service) WHERE ${counts('s')} AND (EXISTS { MATCH (s)<-[:USES]-(:Step) } OR EXISTS { MATCH (s)-[:REQUIRES|RELATED_TO]-(:Service) })
RETURN count(s) AS count`,
      most: mostServices,
      what: 'services with ties',
      instead: 'Export the network and group it there.',
    },
  ],
  reads: {
    journeys: everyJourney,
    steps: outlineReads.steps,
    order: outlineReads.order,
    requires: linksOf('REQUIRES'),
    related: linksOf('RELATED_TO'),
    services: read({
      ...outlineReads.services,
      parameters: (_params, earlier) => ({
        services: [
          ...new Set([
            ...servicesIn(earlier),
            ...[...(earlier.requires as LinkRow[]), ...(earlier.related as LinkRow[])].flatMap(({ a, b }) => [a, b]),
          ]),
        ].sort(),
      }),
    }),
    ancestors: outlineReads.ancestors,
  },
  answer: (rows, params, context) => {
    const outlines = outlinesOf(rows);
    const linked = (links: readonly LinkRow[], kind: 'REQUIRES' | 'RELATED_TO'): ServiceTie[] =>
      links.map((link) => ({ ...link, kind, weight: serviceTieWeights[kind] }));
    const ties = [...handOffTies(outlines), ...linked(rows.requires, 'REQUIRES'), ...linked(rows.related, 'RELATED_TO')];
    const network = serviceNetwork(ties);
    const runs = groupings(network, starts);
    const groupsOfRuns = runs.map((run) => membersOf(network.nodes, run));
    const inRuns = groupsOfRuns.map((groups) => new Set(groups.map((ids) => ids.join(' '))));
    const services = new Map(rows.services.map((row) => [row.service.id, row]));
    const rowOf = (id: string) => services.get(id) as OutlineServiceRow;
    const departments = departmentsByOrganisation(rows.ancestors);
    const ownersOf = (id: string) => rowOf(id).owners.map((owner) => owner.id);
    const ofService = (id: string) => departmentsOf(ownersOf(id), departments);
    const toService = (id: string): GroupedService => ({
      service: toThing('Service', rowOf(id).service, context),
      departments: toDepartments(ofService(id), context),
    });

    const all = (groupsOfRuns[0] ?? [])
      .map((ids) => toGroup(ids.map(toService), inRuns.filter((groups) => groups.has(ids.join(' '))).length, context))
      .sort(
        (a, b) =>
          b.departments.length - a.departments.length ||
          b.services.length - a.services.length ||
          byName(a.services[0]?.service as Thing, b.services[0]?.service as Thing),
      );
    const page = pageOf(all, params, ({ services: [first] }) => first?.service.id ?? '');
    const compared = network.nodes.map((id, at) => ({ at, departments: ofService(id) })).filter((one) => one.departments.length === 1);
    const departmentsCompared = compared.map((one) => one.departments[0]?.id ?? '');
    const divided = new Set(departmentsCompared).size > 1;
    const withOwner = network.nodes.filter((id) => ownersOf(id).length > 0).length;
    const body: NaturalGroups = {
      groups: page.rows,
      totalCount: all.length,
      pageInfo: page.pageInfo,
      starts,
      seed,
      modularity: rangeOf(runs.map(({ modularity }) => modularity)),
      betweenStarts: agreementRange(pairsOf(network.ties.length === 0 ? [] : runs.map(({ groups }) => groups.map(String)))),
      withDepartments: agreementRange(
        divided ? runs.map(({ groups }) => [compared.map(({ at }) => String(groups[at])), departmentsCompared]) : [],
      ),
      servicesCompared: compared.length,
      services: network.nodes.length,
      ties: serviceTieKinds.map((kind) => ({
        kind,
        count: ties.filter((tie) => tie.kind === kind).length,
        weight: serviceTieWeights[kind],
      })),
      note:
        network.nodes.length > 0
          ? null
          : say(
              context,
              'No hand-off between services and no requirement or relation of services is on the map, so nothing says which belong together.',
            ),
    };
    return {
      ownership: owned(rows.services),
      body,
      summary: () => toSummary(body, context),
      coverage: network.nodes.length === 0 ? null : withOwner / network.nodes.length,
      method: `natural groups 2: Louvain, best of ${starts} starts, seed ${seed}`,
      restsOn: [
        ...ties.flatMap(({ sources }) => sources),
        ...network.nodes.flatMap((id) => services.get(id)?.owners.flatMap(({ fact }) => fact.sources) ?? []),
      ],
      warnings: [
        say(
          context,
          'What ties services here is the order of steps and what one requires of another, as far as it is mapped; a service on many journeys ties more.',
        ),
        ...(network.ties.length === 0 || divided
          ? []
          : [
              say(
                context,
                'The services that could be compared are not of two departments, so how far these groups agree with departments has no value.',
              ),
            ]),
      ],
    };
  },
  samples: [{}, { asAt: '2016-01-01', first: 5 }, { invented: true }],
});

const membersOf = (nodes: readonly string[], { groups }: Grouping): string[][] => {
  const placed = groupBy(
    nodes.map((id, at) => ({ id, group: groups[at] })),
    ({ group }) => group,
  );
  return [...placed.values()].map((members) => members.map(({ id }) => id));
};

const toGroup = (services: readonly GroupedService[], inStarts: number, context: AnswerContext): NaturalGroup => {
  const sorted = [...services].sort((a, b) => byName(a.service, b.service));
  const each = groupBy(
    sorted.flatMap(({ departments }) => departments),
    ({ id }) => id,
  );
  const departments = [...each.values()]
    .map((same) => ({ department: same[0] as Thing, services: same.length }))
    .sort((a, b) => b.services - a.services || byName(a.department, b.department));
  return {
    services: sorted,
    departments,
    inStarts,
    sentence:
      departments.length === 0
        ? say(context, '{count} services joined more closely to one another than to others. No department is recorded for them.', {
            count: sorted.length,
          })
        : say(context, '{count} services joined more closely to one another than to others, under: {departments}.', {
            count: sorted.length,
            departments: sentencesIn[context.language].list(departments.map(({ department }) => department.name)),
          }),
    illustrative: sorted.some(({ service }) => service.illustrative),
  };
};

const toSummary = ({ services, totalCount, withDepartments: { ari } }: NaturalGroups, context: AnswerContext): Summary => {
  const { count } = sentencesIn[context.language];
  return [
    say(context, 'What joins {services} makes {groups} of them.', {
      services: count(services, 'service'),
      groups: count(totalCount, 'group'),
    }),
    ...(ari.low === null || ari.high === null
      ? []
      : [
          say(
            context,
            'Between these groups and departments, likeness is {low} to {high}, where 1 is the same and 0 is chance (adjusted Rand index).',
            { low: ari.low, high: ari.high },
          ),
        ]),
  ];
};
