import { digitalOf, shareOf } from './impossible-figures.js';
import { latestFigure, type MetricRow } from './latest-figure.js';

export interface CostRange {
  /** Services with a known cost. */
  readonly services: number;
  /** In `unit` for one transaction. */
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  /** End of the latest period. */
  readonly latest: string;
}

export interface DigitalShare {
  /** Services with a volume and a digital volume of one period. */
  readonly services: number;
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

/** @param services the metrics of each service */
export const figuresOf = (services: readonly (readonly MetricRow[])[]): ServiceFigures => ({
  channels: channelsOf(services),
  costs: costsOf(services),
  digital: digitalShareOf(services),
});

const isText = (value: string | null): value is string => value !== null;

const channelsOf = (services: readonly (readonly MetricRow[])[]): ServiceFigures['channels'] => {
  const named = services.flatMap((metrics) => [...new Set(metrics.map(({ channel }) => channel).filter(isText))]);
  return [...new Set(named)].sort().map((channel) => ({ channel, services: named.filter((one) => one === channel).length }));
};

const costsOf = (services: readonly (readonly MetricRow[])[]): CostRange[] => {
  const known = services.flatMap((metrics) => {
    const cost = latestFigure(metrics, 'COST_PER_TRANSACTION');
    return cost?.state === 'VALUE' && cost.value !== null ? [{ value: cost.value, unit: cost.unit, end: cost.end }] : [];
  });
  return [...new Set(known.map(({ unit }) => unit))].map((unit) => {
    const same = known.filter((cost) => cost.unit === unit);
    const values = same.map(({ value }) => value);
    return {
      services: same.length,
      low: Math.min(...values),
      high: Math.max(...values),
      unit,
      latest: same
        .map(({ end }) => end)
        .sort()
        .at(-1) as string,
    };
  });
};

const digitalShareOf = (services: readonly (readonly MetricRow[])[]): DigitalShare | null => {
  const known = services.flatMap((metrics) => {
    const withBoth = metrics.filter((metric) => metric.kind !== 'VOLUME' || digitalOf(metric, metrics)?.state === 'VALUE');
    const volume = latestFigure(withBoth, 'VOLUME');
    const digital = volume && digitalOf(volume, metrics);
    return shareOf(volume, digital) === null ? [] : [{ volume: volume?.value as number, digital: digital?.value as number }];
  });
  if (known.length === 0) return null;
  const shares = known.map(({ volume, digital }) => digital / volume);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    services: known.length,
    share: sum(known.map(({ digital }) => digital)) / sum(known.map(({ volume }) => volume)),
    low: Math.min(...shares),
    high: Math.max(...shares),
  };
};
