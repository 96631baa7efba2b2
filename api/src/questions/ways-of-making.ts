import { z } from 'zod';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, inventedOf, perhapsText } from './params.js';
import { question, read, type AnswerContext, type Summary } from './question.js';
import { departmentsByOrganisation, departmentsOf, readAncestors } from './parts/departments.js';
import { groupBy } from './parts/group-by.js';
import { held } from './parts/held.js';
import { sayImpossible } from './parts/impossible-figures.js';
import { readFigures } from './parts/metric-rows.js';
import { owned, ownerMap, ownerRow } from './parts/outline-reads.js';
import { byName, byText, counts, isIllustrative, named, namedMap, sourceIds, toThing, type Named, type Thing } from './parts/thing.js';
import { isProvided, readEndUnknown, sayEndUnknown } from './parts/provided.js';
import { compareMixes, fewHeads, mixOf, type MixComparison, type ProfessionShare } from './parts/profession-mixes.js';
import { figuresOf, recordedOf, sayWhen, type ServiceFigures } from './parts/ways-figures.js';

export interface WayOfMaking extends ServiceFigures {
  readonly department: Thing;
  readonly services: number;
  /** A few of them by name, so that a reader knows what is counted. */
  readonly examples: readonly Thing[];
  readonly phases: readonly { readonly phase: string; readonly services: number }[];
  /** Teams that work on these services; 0 says that none is recorded. */
  readonly teams: number;
  /** Of the people in these teams, by head count; null where nobody is recorded. */
  readonly professions: readonly ProfessionShare[] | null;
  /** Jensen–Shannon distance of the mix from that of all other departments here together, 0..1; null where nobody is recorded. */
  readonly apartFromOthers: number | null;
  /** The distance that one common mix would give at these head counts; null where the other is. */
  readonly apartByChance: number | null;
  readonly illustrative: boolean;
}

export interface WaysOfMaking {
  readonly category: string | null;
  /** By name: in no order of merit. */
  readonly departments: readonly WayOfMaking[];
  /** Each two departments whose professions are recorded, those first that lie furthest beyond what a common mix would give. */
  readonly comparisons: readonly MixComparison[];
  readonly services: number;
  /** Services without a recorded owner on this date: they count for no department. */
  readonly withoutOwner: number;
  /** What one may ask about instead, with how many services each. */
  readonly categories: readonly { readonly category: string; readonly services: number }[];
  readonly note: string | null;
}

const mostServices = 5_000;
const current = `${counts('s')} AND ${isProvided('s')}`;
const ofCategory = '($category IS NULL OR toLower(s.category) = toLower($category))';
const ofKind = `${current} AND ${ofCategory}`;
const serviceRow = z.object({ service: named, phase: z.string().nullable(), owners: z.array(ownerRow) });
const idsIn = (earlier: Readonly<Record<string, readonly unknown[]>>) =>
  (earlier.services as z.infer<typeof serviceRow>[]).map(({ service }) => service.id);

export const waysOfMaking = question({
  name: 'waysOfMaking',
  asks: 'How does the same kind of service differ by department: professions, phase, channels, cost?',
  group: 'Services and ownership',
  table: 'departments',
  covers: 'Of the professions, phases, channels, digital shares and costs that this compares, {share} are recorded.',
  shows: {
    departments: [
      'department',
      'services',
      'examples',
      'digital.sentence',
      'costs.sentence',
      'professions.profession',
      'professions.share',
    ],
  },
  params: {
    category: perhapsText('The kind of service, as its sources call it, such as Registering. Services of every kind when left out.'),
    asAt,
    invented: inventedOf('Service'),
  },
  limits: [
    {
      cypher: `MATCH (s:Service) WHERE ${ofKind} RETURN count(s) AS count`,
      most: mostServices,
      what: 'services',
      instead: 'Ask about one category.',
    },
  ],
  reads: {
    categories: read({
      cypher: `MATCH (s:Service) WHERE ${current} AND s.category IS NOT NULL RETURN s.category AS category, count(s) AS services ORDER BY category`,
      row: z.object({ category: z.string(), services: z.number() }),
    }),
    services: read({
      cypher: `MATCH (s:Service) WHERE ${ofKind}
RETURN ${namedMap('s')} AS service, s.phase AS phase, [(s)-[r:OWNED_BY]->(o:Organisation) WHERE ${held('r')} | ${ownerMap('o', 'r')}] AS owners
ORDER BY s.id`,
      row: serviceRow,
    }),
    ended: readEndUnknown(`${counts('s')} AND ${ofCategory}`),
    figures: readFigures(idsIn),
    people: read({
      cypher: `UNWIND $services AS service
MATCH (v:Service {id: service})<-[w:WORKS_ON]-(t:Team) WHERE ${held('w')}
RETURN service, t.id AS team, t.sources AS sources,
  [(t)-[p:PRACTISES]->(f:Profession) | {id: f.id, name: f.name, sources: f.sources, people: p.people, fact: {sources: p.sources}}] AS professions
ORDER BY service, team`,
      row: z.object({
        service: z.string(),
        team: z.string(),
        sources: sourceIds,
        professions: z.array(named.extend({ people: z.number().nullable(), fact: z.object({ sources: sourceIds }) })),
      }),
      parameters: (_params, earlier) => ({ services: idsIn(earlier) }),
    }),
    ancestors: readAncestors((earlier) =>
      (earlier.services as z.infer<typeof serviceRow>[]).flatMap(({ owners }) => owners.map(({ id }) => id)),
    ),
  },
  answer: (rows, params, context) => {
    const { services } = rows;
    const departments = departmentsByOrganisation(rows.ancestors);
    const figures = new Map(rows.figures.map((row) => [row.service.id, row.metrics]));
    const metricsOf = ({ service }: { readonly service: Named }) => figures.get(service.id) ?? [];
    const people = groupBy(rows.people, ({ service }) => service);
    const placed = services.flatMap((row) =>
      departmentsOf(
        row.owners.map(({ id }) => id),
        departments,
      ).map((department) => ({ row, department })),
    );
    const groups = [...groupBy(placed, ({ department }) => department.id).values()]
      .map((own) => {
        const teams = [...new Map(own.flatMap(({ row }) => people.get(row.service.id) ?? []).map((team) => [team.team, team])).values()];
        return {
          department: own[0]?.department as Named,
          own: own.map(({ row }) => row),
          teams,
          mix: mixOf(teams.map(({ professions }) => professions)),
        };
      })
      .sort((a, b) => byName(a.department, b.department));
    const { comparisons, apartFromOthers } = compareMixes(groups, context);

    const body: WaysOfMaking = {
      category: params.category,
      departments: groups.map(({ department, own, teams, mix }): WayOfMaking => ({
        department: toThing('Organisation', department, context),
        services: own.length,
        examples: own
          .map(({ service }) => toThing('Service', service, context))
          .sort(byName)
          .slice(0, 5),
        phases: [
          ...groupBy(
            own.flatMap(({ phase }) => phase ?? []),
            (phase) => phase,
          ),
        ]
          .map(([phase, same]) => ({ phase, services: same.length }))
          .sort((a, b) => byText(a.phase, b.phase)),
        ...figuresOf(own.map(metricsOf), context),
        teams: teams.length,
        professions:
          mix?.shares.map(({ profession, share }) => ({ profession: toThing('Profession', profession, context), share })) ?? null,
        apartFromOthers: apartFromOthers.get(department.id)?.distance ?? null,
        apartByChance: apartFromOthers.get(department.id)?.expected ?? null,
        illustrative: own.some(({ service }) => isIllustrative(service.sources, context)),
      })),
      comparisons,
      services: services.length,
      withoutOwner: services.filter(({ owners }) => owners.length === 0).length,
      categories: rows.categories,
      note:
        services.length === 0
          ? rows.categories.length === 0
            ? say(context, 'No service whose kind is known is on the map.')
            : say(context, 'No service of this kind is on the map. Kinds on it: {kinds}.', {
                kinds: rows.categories.map(({ category }) => category).join(', '),
              })
          : comparisons.length === 0
            ? say(
                context,
                'Professions are recorded for teams of fewer than two departments here, so their mixes cannot be compared. That says nothing about who works there.',
              )
            : null,
    };
    const recorded = recordedOf(
      services.map((row) => ({
        owners: row.owners,
        phase: row.phase,
        metrics: metricsOf(row),
        professions: (people.get(row.service.id) ?? []).flatMap(({ professions }) => professions),
      })),
      context,
    );
    return {
      ownership: owned(services),
      body,
      summary: () => toSummary(body, context),
      noteBeside: services.length > 0,
      coverage: recorded.share,
      method: 'ways of making 4: latest figures, Jensen–Shannon distance of professions beside that of a common mix',
      restsOn: services.flatMap(({ service, owners }) => [
        ...service.sources,
        ...owners.flatMap(({ fact }) => fact.sources),
        ...(figures.get(service.id) ?? []).flatMap(({ sources }) => sources),
        ...(people.get(service.id) ?? []).flatMap(({ sources, professions }) => [
          ...sources,
          ...professions.flatMap(({ fact }) => fact.sources),
        ]),
      ]),
      warnings: [
        ...recorded.sentences,
        ...sayWhen(services.map(metricsOf), context),
        ...sayEndUnknown(rows.ended, params.asAt, context),
        say(
          context,
          'Costs and volumes are what each source counts, in its own way; departments count different things, so a difference is a question, not a finding.',
        ),
        ...fewHeads(groups, context),
        ...services.flatMap(({ service }) => sayImpossible(service.name, figures.get(service.id) ?? [], context)),
      ],
    };
  },
  samples: [
    { category: 'Requesting a licence or consent' },
    { category: 'Registering' },
    { category: 'Registering (invented example)', invented: true },
  ],
});

const toSummary = ({ category, services, departments, withoutOwner, comparisons }: WaysOfMaking, context: AnswerContext): Summary => {
  const { count } = sentencesIn[context.language];
  const said = { services: count(services, 'service'), departments: count(departments.length, 'department') };
  return [
    category === null
      ? say(context, 'On the map: {services} under {departments}.', said)
      : say(context, 'Of the kind “{category}”: {services} under {departments}.', { ...said, category }),
    ...(withoutOwner === 0 ? [] : [say(context, 'For {services} no owner is recorded.', { services: count(withoutOwner, 'service') })]),
    ...comparisons.slice(0, 1).map(({ sentence }) => sentence),
  ];
};
