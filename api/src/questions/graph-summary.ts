import { z } from 'zod';
import { nodeLabels, sourceKinds, type NodeLabel } from '#graph-schema/labels';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, inventedOf } from './params.js';
import { question, read, type AnswerContext, type Summary } from './question.js';
import { departmentsByOrganisation, departmentsOf, readAncestors } from './parts/departments.js';
import { held } from './parts/held.js';
import { isProvided, readEndUnknown, sayEndUnknown } from './parts/provided.js';
import { readCouldTell, toCouldTell, type CouldTell } from './parts/could-tell.js';
import { datasetReads, statementsIn, toDatasets, type DatasetSummary } from './parts/datasets.js';
import { byText, counts, isReal, named, toThing, type Thing } from './parts/thing.js';
import { completenessCounts, shareOf, toCompleteness, type Completeness } from './parts/completeness.js';

export interface LabelCount {
  readonly label: NodeLabel;
  readonly count: number;
}

export interface SourceKindCount {
  readonly kind: string;
  readonly sources: number;
  /** Live statements. */
  readonly statements: number;
  readonly share: number | null;
}

/** Live statements of one source. */
export interface SourceCount {
  readonly source: Thing;
  readonly kind: string;
  readonly retrieved: string | null;
  readonly statements: number;
}

export interface DepartmentCount {
  readonly department: Thing;
  /** One with owners in two departments counts in each. */
  readonly services: number;
}

export interface Freshness {
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly lastLoad: string | null;
}

export interface GraphSummary {
  readonly completeness: readonly Completeness[];
  /** Organisations that were not asked, those whose answers would tell of most steps first. */
  readonly couldTell: readonly CouldTell[];
  /** How many organisations were not asked; `couldTell` names the first of them. */
  readonly notAsked: number;
  readonly labels: readonly LabelCount[];
  readonly sourceKinds: readonly SourceKindCount[];
  readonly departments: readonly DepartmentCount[];
  readonly freshness: Freshness;
  readonly datasets: readonly DatasetSummary[];
  /** Those that make the most first. */
  readonly bySource: readonly SourceCount[];
  readonly note: string | null;
}

const summarySource = named.extend({ kind: z.enum(sourceKinds), retrieved: z.string().nullable() });
/** Services with the same owners are counted together. */
const ownerRow = z.object({ owners: z.array(z.string()), services: z.number() });

/** More names than this help nobody to begin. */
const mostNamed = 10;

export const graphSummary = question({
  name: 'graphSummary',
  asks: 'How much is in the graph, by label, by source, by department; how fresh; how complete?',
  group: 'The map as a whole',
  table: 'completeness',
  covers: null,
  params: { asAt, invented: inventedOf('Journey') },
  reads: {
    labels: read({
      cypher: nodeLabels
        .map(
          (label) =>
            `MATCH (n:${label}) WHERE ${label === 'Source' ? "($invented OR n.kind <> 'ILLUSTRATIVE')" : counts('n')} RETURN '${label}' AS label, count(n) AS count`,
        )
        .join('\nUNION ALL '),
      row: z.object({ label: z.enum(nodeLabels as [NodeLabel, ...NodeLabel[]]), count: z.number() }),
    }),
    sources: read({
      cypher: 'MATCH (s:Source) RETURN s.id AS id, s.name AS name, s.kind AS kind, s.retrieved AS retrieved, [s.id] AS sources ORDER BY id',
      row: summarySource,
    }),
    ...datasetReads,
    owners: read({
      cypher: `MATCH (s:Service)-[r:OWNED_BY]->(o:Organisation) WHERE ${held('r')} AND ${counts('r')} AND ${isProvided('s')} WITH s, collect(DISTINCT o.id) AS owners RETURN owners, count(s) AS services ORDER BY owners`,
      row: ownerRow,
    }),
    ancestors: readAncestors(({ owners }) => (owners as z.infer<typeof ownerRow>[]).flatMap((row) => row.owners)),
    counts: completenessCounts,
    ended: readEndUnknown(counts('s')),
    couldTell: readCouldTell,
    journeys: read({
      cypher: `MATCH (j:Journey) RETURN count(j) AS all, coalesce(sum(CASE WHEN ${isReal('j')} THEN 1 ELSE 0 END), 0) AS real`,
      row: z.object({ all: z.number(), real: z.number() }),
    }),
  },
  answer: (rows, { invented, asAt: day }, context) => {
    const labels = nodeLabels.map((label) => ({ label, count: rows.labels.find((row) => row.label === label)?.count ?? 0 }));
    const sources = rows.sources.filter(({ kind }) => invented || kind !== 'ILLUSTRATIVE');
    const byKind = new Map(sources.map((source) => [source.id, source.kind]));
    const all = statementsIn(rows.statements.filter(({ source }) => byKind.has(source)));
    const ofKind = (kind: string) => statementsIn(rows.statements.filter((row) => byKind.get(row.source) === kind));
    const retrieved = sources
      .filter((source) => source.kind !== 'ILLUSTRATIVE')
      .flatMap((source) => source.retrieved ?? [])
      .sort();
    const couldTell = toCouldTell(rows.couldTell, context);
    const body: GraphSummary = {
      completeness: toCompleteness(rows.counts, labels, context),
      couldTell: couldTell.slice(0, mostNamed),
      notAsked: couldTell.length,
      labels,
      sourceKinds: sourceKinds.map((kind) => ({
        kind,
        sources: sources.filter((source) => source.kind === kind).length,
        statements: ofKind(kind),
        share: shareOf(ofKind(kind), all),
      })),
      departments: servicesByDepartment(rows.owners, departmentsByOrganisation(rows.ancestors)).map(({ department, services }) => ({
        department: toThing('Organisation', department, context),
        services,
      })),
      freshness: {
        oldest: retrieved[0] ?? null,
        newest: retrieved.at(-1) ?? null,
        lastLoad:
          rows.loads
            .flatMap((load) => load.finishedAt ?? [])
            .sort()
            .at(-1) ?? null,
      },
      datasets: toDatasets(rows.loads, rows.statements),
      bySource: sources
        .map((source) => ({
          source: { ...toThing('Source', source, context), illustrative: source.kind === 'ILLUSTRATIVE' },
          kind: source.kind,
          retrieved: source.retrieved,
          statements: statementsIn(rows.statements.filter((row) => row.source === source.id)),
        }))
        .sort((a, b) => b.statements - a.statements || byText(a.source.id, b.source.id)),
      note: labels.some(({ count }) => count > 0) ? null : say(context, 'The map is empty: no dataset has been loaded yet.'),
    };
    return {
      body,
      summary: () => toSummary(body, rows.journeys[0], invented, context),
      coverage: null,
      method: 'graph summary 6',
      restsOn: sources.map(({ id }) => id),
      warnings: sayEndUnknown(rows.ended, day, context),
    };
  },
  samples: [{}, { invented: true }],
});

const toSummary = (
  { labels, bySource, notAsked }: GraphSummary,
  journeys: { readonly all: number; readonly real: number } | undefined,
  invented: boolean,
  context: AnswerContext,
): Summary => {
  const { count, list } = sentencesIn[context.language];
  const of = (label: NodeLabel) => labels.find((row) => row.label === label)?.count ?? 0;
  const made = journeys ? journeys.all - journeys.real : 0;
  const all = count(journeys?.all ?? 0, 'journey');
  return [
    say(context, 'The map holds {things}, by {statements} from {sources}.', {
      things: list([count(of('Service'), 'service'), count(of('Organisation'), 'organisation'), count(of('Journey'), 'journey')]),
      statements: count(statementsIn(bySource), 'statement'),
      sources: count(bySource.length, 'source'),
    }),
    ...(notAsked === 0
      ? []
      : [
          say(
            context,
            'As owners, {organisations} could tell which teams work on what these journeys use, and with whom; nobody has asked them.',
            { organisations: count(notAsked, 'organisation') },
          ),
        ]),
    ...(made === 0
      ? []
      : [
          invented
            ? say(context, 'Invented examples among {journeys} counted here: {count}.', { count: made, journeys: all })
            : say(context, 'Left out as invented, with all that belongs to it: {journeys}.', { journeys: count(made, 'journey') }),
        ]),
  ];
};

const servicesByDepartment = (owners: readonly z.infer<typeof ownerRow>[], departments: ReturnType<typeof departmentsByOrganisation>) => {
  const found = new Map<string, { department: z.infer<typeof named>; services: number }>();
  for (const { owners: own, services } of owners)
    for (const department of departmentsOf(own, departments))
      found.set(department.id, { department, services: (found.get(department.id)?.services ?? 0) + services });
  return [...found.values()].sort((a, b) => byText(a.department.name, b.department.name));
};
