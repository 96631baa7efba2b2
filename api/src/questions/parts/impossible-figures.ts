import { sentencesIn } from '#wording/index';
import { say } from '#wording/say-answer';
import type { AnswerContext } from '../question.js';
import { isPossible, latestFigure, type MetricRow } from './latest-figure.js';

/** Sentences about figures of a service that cannot be, each with who says so: one below nothing, and a part that is larger than the whole. */
export const sayImpossible = (service: string, metrics: readonly MetricRow[], context: AnswerContext): string[] => {
  const { date } = sentencesIn[context.language];
  const sourceOf = ({ sources }: MetricRow) => sources.map((id) => context.sources.get(id)?.name ?? id).join(', ');
  const below = metrics
    .filter((metric) => !isPossible(metric))
    .map((metric) =>
      say(context, '{service}: {source} gives a figure of {value} from {start} to {end}, which cannot be, so it is left out.', {
        service,
        source: sourceOf(metric),
        value: metric.value ?? 0,
        start: date(metric.start),
        end: date(metric.end),
      }),
    );
  const volume = latestFigure(metrics, 'VOLUME');
  const digital = volume && digitalOf(volume, metrics);
  return volume?.value != null && digital?.value != null && digital.value > volume.value
    ? [
        ...below,
        say(
          context,
          '{service}: a digital volume of {digital} ({digitalSource}) is more than the whole volume of {volume} ({source}) from {start} to {end}, so no digital share is given.',
          {
            service,
            digital: digital.value,
            digitalSource: sourceOf(digital),
            volume: volume.value,
            source: sourceOf(volume),
            start: date(volume.start),
            end: date(volume.end),
          },
        ),
      ]
    : below;
};

/** The digital volume of the same period. */
export const digitalOf = (volume: MetricRow, metrics: readonly MetricRow[]): MetricRow | null =>
  latestFigure(
    metrics.filter(({ start, end }) => start === volume.start && end === volume.end),
    'DIGITAL_VOLUME',
  );

/** Digital volume / volume; null where either is missing, nothing was counted, or the part is larger than the whole. */
export const shareOf = (volume: MetricRow | null, digital: MetricRow | null): number | null =>
  volume?.value && digital?.value != null && digital.value <= volume.value ? digital.value / volume.value : null;
