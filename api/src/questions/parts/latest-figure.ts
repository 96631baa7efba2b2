import type { metricKinds, metricStates } from '#graph-schema/labels';

export interface MetricRow {
  readonly kind: (typeof metricKinds)[number];
  readonly start: string;
  readonly end: string;
  /** Null: all channels together. */
  readonly channel: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly state: (typeof metricStates)[number];
  readonly sources: readonly string[];
}

const order = { VALUE: 0, NOT_PROVIDED: 1, NOT_APPLICABLE: 2 } as const;

/**
 * The figure of this kind to show: a value before “not provided”, about all channels only, of the latest period; the longer of two that end on one day.
 * A part of the channels is no figure for the whole, and what cannot be is none.
 */
export const latestFigure = (metrics: readonly MetricRow[], kind: MetricRow['kind']): MetricRow | null =>
  metrics
    .filter((metric) => metric.kind === kind && metric.channel === null && isPossible(metric))
    .sort(
      (a, b) => order[a.state] - order[b.state] || compare(b.end, a.end) || compare(a.start, b.start) || (b.value ?? 0) - (a.value ?? 0),
    )[0] ?? null;

/** Nothing that is counted here goes below 0; how content people are may. */
export const isPossible = ({ kind, value }: MetricRow): boolean => kind === 'SATISFACTION' || value === null || value >= 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
