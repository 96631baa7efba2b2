import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import type { AnswerContext } from '../question.js';
import { digitalOf, shareOf } from './impossible-figures.js';
import { latestFigure, type MetricRow } from './latest-figure.js';
import { sayPeriod } from './say-period.js';

/** How many services figures come from, and of when they are. */
export interface FiguresFrom {
  /** Services with known figures. */
  readonly services: number;
  /** All services, with known figures or without. */
  readonly of: number;
  /** First day of the earliest period; each figure is the latest of its service. */
  readonly start: string;
  /** Last day of the latest period. */
  readonly end: string;
  /** The same for a reader, such as “36% (0% to 81%), from 3 of 4 services, April 2014 to September 2017”. */
  readonly sentence: string;
}

export interface CostRange extends FiguresFrom {
  /** In `unit` for one transaction. */
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
}

/** From a volume and a digital volume of one period for each service. */
export interface DigitalShare extends FiguresFrom {
  /** Of all their transactions together, 0..1. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** What is published of several services; null where nothing is. */
export interface ServiceFigures {
  /** Channels that figures are told for, with how many services each. */
  readonly channels: readonly { readonly channel: string; readonly services: number }[];
  /** One range for each unit. */
  readonly costs: readonly CostRange[];
  readonly digital: DigitalShare | null;
}

type Services = readonly (readonly MetricRow[])[];

/** @param services the metrics of each service */
export const figuresOf = (services: Services, context: AnswerContext): ServiceFigures => ({
  channels: channelsOf(services),
  costs: costsOf(services, context),
  digital: digitalShareOf(services, context),
});

const isText = (value: string | null): value is string => value !== null;

const channelsOf = (services: Services): ServiceFigures['channels'] => {
  const named = services.flatMap((metrics) => [...new Set(metrics.map(({ channel }) => channel).filter(isText))]);
  return [...new Set(named)].sort().map((channel) => ({ channel, services: named.filter((one) => one === channel).length }));
};

/** @param figure what is known of them, such as “36%” */
const fromFigures = (
  known: readonly Pick<MetricRow, 'start' | 'end'>[],
  of: number,
  figure: string,
  context: AnswerContext,
): FiguresFrom => {
  const { month } = sentencesIn[context.language];
  const [start, end] = [
    known.map((one) => one.start).sort()[0] as string,
    known
      .map((one) => one.end)
      .sort()
      .at(-1) as string,
  ];
  const when = { figure, start: month(start), end: month(end) };
  return {
    services: known.length,
    of,
    start,
    end,
    sentence:
      of === 1
        ? say(context, '{figure}, its one service, {start} to {end}', when)
        : say(context, '{figure}, from {services} of {of} services, {start} to {end}', { ...when, services: known.length, of }),
  };
};

const sayRange = (low: string, high: string, context: AnswerContext): string =>
  low === high ? low : say(context, '{low} to {high}', { low, high });

const costsOf = (services: Services, context: AnswerContext): CostRange[] => {
  const known = services.flatMap((metrics) => {
    const cost = latestFigure(metrics, 'COST_PER_TRANSACTION');
    return cost?.state === 'VALUE' && cost.value !== null ? [{ ...cost, value: cost.value }] : [];
  });
  const { number, pounds } = sentencesIn[context.language];
  return [...new Set(known.map(({ unit }) => unit))].map((unit) => {
    const same = known.filter((cost) => cost.unit === unit);
    const [low, high] = [Math.min(...same.map(({ value }) => value)), Math.max(...same.map(({ value }) => value))];
    const amount = (value: number): string => (unit === 'GBP' ? pounds(value) : [number(value), unit].filter(Boolean).join(' '));
    return { low, high, unit, ...fromFigures(same, services.length, sayRange(amount(low), amount(high), context), context) };
  });
};

const digitalShareOf = (services: Services, context: AnswerContext): DigitalShare | null => {
  const known = services.flatMap((metrics) => {
    const withBoth = metrics.filter((metric) => metric.kind !== 'VOLUME' || digitalOf(metric, metrics)?.state === 'VALUE');
    const volume = latestFigure(withBoth, 'VOLUME');
    const digital = volume && digitalOf(volume, metrics);
    return volume === null || shareOf(volume, digital) === null
      ? []
      : [{ ...volume, volume: volume.value as number, digital: digital?.value as number }];
  });
  if (known.length === 0) return null;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const shares = known.map(({ volume, digital }) => digital / volume);
  const share = sum(known.map(({ digital }) => digital)) / sum(known.map(({ volume }) => volume));
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const { percent } = sentencesIn[context.language];
  const range = sayRange(percent(low), percent(high), context);
  const said = range === percent(share) ? range : `${percent(share)} (${range})`;
  return { share, low, high, ...fromFigures(known, services.length, said, context) };
};

/** What is compared of one service, and whose it is. */
export interface Compared {
  readonly owners: readonly unknown[];
  readonly phase: string | null;
  readonly metrics: readonly MetricRow[];
  /** Of the teams that work on it. */
  readonly professions: readonly unknown[];
}

/** Of what is compared how much is recorded, as a share and in a sentence; a service without an owner stands under no department, so nothing of it counts. */
export const recordedOf = (
  services: readonly Compared[],
  context: AnswerContext,
): { readonly share: number | null; readonly sentences: readonly string[] } => {
  if (services.length === 0) return { share: null, sentences: [] };
  const owned = services
    .filter(({ owners }) => owners.length > 0)
    .map(({ phase, metrics, professions }) => {
      const { channels, costs, digital } = figuresOf([metrics], context);
      return {
        professions: professions.length > 0,
        phases: phase !== null,
        channels: channels.length > 0,
        digital: digital !== null,
        costs: costs.length > 0,
      };
    });
  const having = (what: keyof (typeof owned)[number]) => owned.filter((one) => one[what]).length;
  const found = {
    professions: having('professions'),
    phases: having('phases'),
    channels: having('channels'),
    digital: having('digital'),
    costs: having('costs'),
  };
  const known = Object.values(found);
  return {
    share: known.reduce((sum, count) => sum + count, 0) / (known.length * services.length),
    sentences: [
      say(
        context,
        'Of {services}, recorded together with an owner: professions for {professions}, a phase for {phases}, channels for {channels}, a digital share for {digital}, a cost for {costs}.',
        { ...found, services: sentencesIn[context.language].count(services.length, 'service') },
      ),
    ],
  };
};

/** Of when the figures of these services are. */
export const sayWhen = (services: Services, context: AnswerContext): string[] => {
  const { costs, digital } = figuresOf(services, context);
  return sayPeriod([...costs, ...(digital ? [digital] : [])], context);
};
