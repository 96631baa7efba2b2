import { z } from 'zod';
import { boundaries, reportEffects } from '#graph-schema/labels';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, idOf } from './params.js';
import { question, read, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { followed, published } from './parts/held.js';
import { oneJourney } from './parts/outline-reads.js';
import { byText, labelled, named, namedMap, sourceIds, toSources, toThing, type Named, type Thing } from './parts/thing.js';

export interface ReportedHandOff {
  readonly key: string;
  readonly from: Thing;
  readonly to: Thing;
}

export interface ReportOnJourney {
  readonly report: Thing;
  readonly effect: (typeof reportEffects)[number];
  readonly boundary: (typeof boundaries)[number] | null;
  readonly statement: string;
  readonly figures: string | null;
  readonly reportedOn: string | null;
  /** What changed or was replied since; null when nothing is recorded. */
  readonly since: string | null;
  readonly sinceOn: string | null;
  /** Empty when it speaks of the whole journey. */
  readonly handOffs: readonly ReportedHandOff[];
  /** Organisations and professions that it names. */
  readonly between: readonly Thing[];
  /** Only an excerpt of it was read. */
  readonly excerpt: boolean;
  readonly sources: readonly SourceFact[];
}

export interface ReportsOnJourney {
  readonly journey: Thing;
  readonly reports: readonly ReportOnJourney[];
  readonly note: string | null;
}

const reportRow = z.object({
  report: named,
  effect: z.enum(reportEffects),
  boundary: z.enum(boundaries).nullable(),
  statement: z.string(),
  figures: z.string().nullable(),
  reportedOn: z.string().nullable(),
  since: z.string().nullable(),
  sinceOn: z.string().nullable(),
  about: z.object({ handOffs: z.array(z.string()).nullable(), sources: sourceIds }),
  between: z.array(labelled),
});

export const reportsOnJourney = question({
  name: 'reportsOnJourney',
  asks: 'What have auditors, Parliament and others said about this journey, at which hand-off, and what happened since?',
  group: 'Journeys and silos',
  table: 'reports',
  covers: null,
  shows: { reports: ['report', 'effect', 'statement', 'figures', 'reportedOn', 'since', 'handOffs.key', 'sources'] },
  params: { journey: idOf('Journey', 'The journey.'), asAt },
  reads: {
    journeys: oneJourney,
    steps: read({
      cypher: 'MATCH (j:Journey {id: $journey})-[:HAS_STEP]->(s:Step) RETURN s.id AS id, s.name AS name, s.sources AS sources ORDER BY id',
      row: named,
    }),
    reports: read({
      cypher: `MATCH (j:Journey {id: $journey})<-[a:ABOUT]-(r:Report)
WHERE ${published('r')}
RETURN ${namedMap('r')} AS report, r.effect AS effect, r.boundary AS boundary, r.statement AS statement, r.figures AS figures,
  r.reportedOn AS reportedOn, ${followed('r')}, {handOffs: a.handOffs, sources: a.sources} AS about,
  [(r)-[:BETWEEN]->(o:Organisation) | {id: o.id, name: o.name, sources: o.sources, label: 'Organisation'}]
  + [(r)-[:BETWEEN]->(p:Profession) | {id: p.id, name: p.name, sources: p.sources, label: 'Profession'}] AS between
ORDER BY r.reportedOn DESC, r.id`,
      row: reportRow,
    }),
  },
  answer: (rows, params, context) => {
    const journey = rows.journeys[0] as Named;
    const steps = new Map(rows.steps.map((step) => [step.id, step]));
    const reports = rows.reports
      .map((row) => toReport(row, journey.id, steps, context))
      .sort((a, b) => byText(b.reportedOn ?? '', a.reportedOn ?? '') || byText(a.report.id, b.report.id));
    const body: ReportsOnJourney = {
      journey: toThing('Journey', journey, context),
      reports,
      note:
        reports.length > 0
          ? null
          : say(context, 'No report about this journey, published by {day}, is recorded here. There may well be some.', {
              day: sentencesIn[context.language].date(params.asAt),
            }),
    };
    const undated = reports.filter(({ reportedOn }) => reportedOn === null).length;
    return {
      body,
      summary: () => toSummary(body, context),
      coverage: null,
      method: 'reports on a journey 1',
      warnings: [
        ...(undated === 0
          ? []
          : [
              say(context, 'Without a recorded day, and so shown on every date: {undated} of {reports}.', {
                undated,
                reports: sentencesIn[context.language].count(reports.length, 'report'),
              }),
            ]),
        ...(reports.some(({ excerpt }) => excerpt)
          ? [say(context, 'Some reports were read as an excerpt only; their sources say which.')]
          : []),
      ],
    };
  },
  samples: [
    { journey: 'when-someone-dies' },
    { journey: 'when-someone-dies', asAt: '2018-01-31' },
    { journey: 'start-business-sole-trader' },
  ],
});

const toReport = (
  { report, about, between, ...said }: z.infer<typeof reportRow>,
  journey: string,
  steps: ReadonlyMap<string, Named>,
  context: AnswerContext,
): ReportOnJourney => {
  const ids = [...report.sources, ...about.sources];
  const sources = toSources(ids, context);
  return {
    report: toThing('Report', report, context, about.sources),
    ...said,
    handOffs: (about.handOffs ?? []).flatMap((key) => toHandOff(key, journey, steps, context)),
    between: between.map((thing) => toThing(thing.label, thing, context)).sort((a, b) => byText(a.id, b.id)),
    excerpt: sources.length > 0 && sources.every(({ read: how }) => how === 'EXCERPT'),
    sources,
  };
};

/** `from>to`, each with or without its journey. */
const toHandOff = (key: string, journey: string, steps: ReadonlyMap<string, Named>, context: AnswerContext): ReportedHandOff[] => {
  const [from, to] = key.split('>').map((step) => steps.get(step) ?? steps.get(`${journey}/${step}`));
  return from && to ? [{ key, from: toThing('Step', from, context), to: toThing('Step', to, context) }] : [];
};

const toSummary = ({ journey, reports }: ReportsOnJourney, context: AnswerContext): Summary => {
  const { count, month } = sentencesIn[context.language];
  const said = { journey: journey.name, reports: count(reports.length, 'report') };
  const placed = reports.filter(({ handOffs }) => handOffs.length > 0).length;
  const followed = reports.filter(({ since }) => since !== null).length;
  return [
    placed === 0
      ? say(context, 'About {journey}: {reports}.', said)
      : say(context, 'About {journey}: {reports}, {placed} of them at a named hand-off.', { ...said, placed }),
    ...reports
      .flatMap(({ report: { name }, reportedOn }) => (reportedOn === null ? [] : [{ report: name, month: month(reportedOn) }]))
      .slice(0, 1)
      .map((latest) =>
        reports.some(({ reportedOn }) => reportedOn === null)
          ? say(context, 'The latest dated one is {report} ({month}).', latest)
          : say(context, 'The latest is {report} ({month}).', latest),
      ),
    followed === 0
      ? say(context, 'What happened since is not recorded.')
      : say(context, 'What happened since is recorded for {count}.', { count: followed }),
  ];
};
