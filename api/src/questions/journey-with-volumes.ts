import type { metricKinds, metricStates } from '#graph-schema/labels';
import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import { asAt, idOf } from './params.js';
import { question, type AnswerContext, type SourceFact, type Summary } from './question.js';
import { groupBy } from './parts/group-by.js';
import { digitalOf, sayImpossible, shareOf } from './parts/impossible-figures.js';
import { latestFigure, type MetricRow } from './parts/latest-figure.js';
import { readFigures } from './parts/metric-rows.js';
import { oneJourney, outlineReads, servicesIn } from './parts/outline-reads.js';
import { byText, isIllustrative, toSources, toThing, type Named, type Thing } from './parts/thing.js';

/** One published figure, or what the source says instead of one. */
export interface Figure {
  readonly value: number | null;
  readonly unit: string | null;
  readonly state: (typeof metricStates)[number];
  readonly start: string;
  readonly end: string;
  readonly illustrative: boolean;
  readonly sources: readonly SourceFact[];
}

export interface ServiceFigures {
  readonly service: Thing;
  /** The latest of each; null where no source says anything. */
  readonly volume: Figure | null;
  readonly digitalVolume: Figure | null;
  /** digital volume / volume of the same period; null where either is missing, or larger than the whole. */
  readonly digitalShare: number | null;
  readonly costPerTransaction: Figure | null;
  readonly completionRate: Figure | null;
  readonly satisfaction: Figure | null;
  /** Other steps of this journey that use it: its figures are the service's, so they are never added up. */
  readonly alsoAt: readonly Thing[];
}

export interface StepWithVolumes {
  readonly step: Thing;
  readonly position: number;
  readonly services: readonly ServiceFigures[];
}

export interface MissingFigure {
  readonly service: Thing;
  readonly kind: (typeof metricKinds)[number];
  /** NOT_PROVIDED or NOT_APPLICABLE: its source says so; NOT_RECORDED: no source says anything. */
  readonly why: 'NOT_PROVIDED' | 'NOT_APPLICABLE' | 'NOT_RECORDED';
}

export interface JourneyWithVolumes {
  readonly journey: Thing;
  readonly steps: readonly StepWithVolumes[];
  /** Volumes, digital volumes and costs that are not known. */
  readonly missing: readonly MissingFigure[];
  readonly note: string | null;
}

export const journeyWithVolumes = question({
  name: 'journeyWithVolumes',
  asks: 'Which volumes, digital shares and costs sit behind each step, and where are they missing?',
  group: 'Journeys and silos',
  table: 'steps',
  unfolds: 'services',
  covers: '{share} of the figures that this looks for are recorded.',
  shows: {
    steps: [
      'step',
      'service',
      'volume.value',
      'volume.unit',
      'digitalVolume.value',
      'digitalShare',
      'costPerTransaction.value',
      'costPerTransaction.unit',
      'volume.start',
      'volume.end',
    ],
  },
  params: { journey: idOf('Journey', 'The journey.'), asAt },
  reads: { journeys: oneJourney, steps: outlineReads.steps, figures: readFigures(servicesIn) },
  answer: (rows, params, context) => {
    const figures = new Map(rows.figures.map((row) => [row.service.id, row]));
    const usedAt = groupBy(
      rows.steps.flatMap(({ step, services }) => services.map(({ id }) => ({ id, step }))),
      ({ id }) => id,
    );
    const steps = rows.steps.map(({ step, position, services }): StepWithVolumes => ({
      step: toThing('Step', step, context),
      position,
      services: services
        .flatMap(({ id }) => figures.get(id) ?? [])
        .sort((a, b) => byText(a.service.id, b.service.id))
        .map(({ service, metrics }) => ({
          ...toFigures(service, metrics, context),
          alsoAt: (usedAt.get(service.id) ?? []).filter((use) => use.step.id !== step.id).map((use) => toThing('Step', use.step, context)),
        })),
    }));
    const missing = rows.figures.flatMap(({ service, metrics }) => missingOf(service, metrics, context));
    const wanted = rows.figures.length * wantedKinds.length;
    const body: JourneyWithVolumes = {
      journey: toThing('Journey', rows.journeys[0] as Named, context),
      steps,
      missing,
      note:
        rows.figures.length === 0
          ? say(context, 'No service is recorded on this journey, so there is nothing to count.')
          : missing.length === wanted
            ? say(context, 'No volume or cost of any service on this journey is recorded up to {day}.', {
                day: sentencesIn[context.language].date(params.asAt),
              })
            : null,
    };
    return {
      body,
      summary: () => toSummary(body, rows.figures.length, context),
      coverage: wanted === 0 ? null : (wanted - missing.length) / wanted,
      method: 'journey with volumes 2',
      warnings: [
        say(
          context,
          'Figures count what each service does in all, for whatever journey, and departments count in different units: they must not be added up along a journey.',
        ),
        ...rows.figures.flatMap(({ service, metrics }) => sayImpossible(service.name, metrics, context)),
      ],
    };
  },
  samples: [{ journey: 'learn-to-drive-a-car' }, { journey: 'start-business-sole-trader', asAt: '2016-01-01' }],
});

const wantedKinds = ['VOLUME', 'DIGITAL_VOLUME', 'COST_PER_TRANSACTION'] as const;

const toFigure = (metric: MetricRow | null, context: AnswerContext): Figure | null =>
  metric && {
    value: metric.state === 'VALUE' ? metric.value : null,
    unit: metric.unit,
    state: metric.state,
    start: metric.start,
    end: metric.end,
    illustrative: isIllustrative(metric.sources, context),
    sources: toSources(metric.sources, context),
  };

const toFigures = (service: Named, metrics: readonly MetricRow[], context: AnswerContext): Omit<ServiceFigures, 'alsoAt'> => {
  const latest = (kind: MetricRow['kind']) => latestFigure(metrics, kind);
  const volume = latest('VOLUME');
  const digitalThen = volume && digitalOf(volume, metrics);
  return {
    service: toThing('Service', service, context),
    volume: toFigure(volume, context),
    digitalVolume: toFigure(digitalThen ?? latest('DIGITAL_VOLUME'), context),
    digitalShare: shareOf(volume, digitalThen),
    costPerTransaction: toFigure(latest('COST_PER_TRANSACTION'), context),
    completionRate: toFigure(latest('COMPLETION_RATE'), context),
    satisfaction: toFigure(latest('SATISFACTION'), context),
  };
};

const missingOf = (service: Named, metrics: readonly MetricRow[], context: AnswerContext): MissingFigure[] =>
  wantedKinds.flatMap((kind): MissingFigure[] => {
    const state = latestFigure(metrics, kind)?.state;
    return state === 'VALUE' ? [] : [{ service: toThing('Service', service, context), kind, why: state ?? 'NOT_RECORDED' }];
  });

const toSummary = ({ journey, missing }: JourneyWithVolumes, services: number, context: AnswerContext): Summary => {
  const recorded = (kind: MissingFigure['kind']) => services - missing.filter((figure) => figure.kind === kind).length;
  return [
    say(
      context,
      'Of {services} on {journey}, recorded: a volume for {volume}, a digital volume for {digital}, a cost per transaction for {cost}.',
      {
        services: sentencesIn[context.language].count(services, 'service'),
        journey: journey.name,
        volume: recorded('VOLUME'),
        digital: recorded('DIGITAL_VOLUME'),
        cost: recorded('COST_PER_TRANSACTION'),
      },
    ),
  ];
};
