import type { PlacedRow, Timeline } from '../view-model/answers/timeline.js';
import { wrapText } from '../view-model/swimlane/wrap-text.js';
import { ChartFrame } from './chart-frame.js';

interface Props {
  readonly title: string;
  readonly reading: string;
  readonly timeline: Timeline;
  readonly width: number;
}

const [size, thick] = [15, 16];

/** A bar whose open ends are pointed: it began before, or goes on. */
const barPath = (
  { start, end, openStart, openEnd }: NonNullable<PlacedRow['stretch']>,
  left: number,
  most: number,
  top: number,
): string => {
  const [x1, x2] = [left + start * most, left + Math.max(end, start + 0.004) * most];
  const point = Math.min(8, (x2 - x1) / 2);
  return `M${x1 + (openStart ? point : 0)} ${top}H${x2 - (openEnd ? point : 0)}${openEnd ? `l${point} ${thick / 2}l${-point} ${thick / 2}` : `v${thick}`}H${x1 + (openStart ? point : 0)}${openStart ? `l${-point} ${-thick / 2}` : ''}Z`;
};

/** Who or what, from when to when: a line for each, its name beside it, or above it where the page is narrow. */
export const TimeChart = ({ title, reading, timeline: { rows, ticks, now }, width }: Props) => {
  const narrow = width < 600;
  const left = narrow ? 6 : Math.min(400, width * 0.42);
  const row = narrow ? 46 : 28;
  const [most, bottom] = [width - left - 12, rows.length * row];
  return (
    <ChartFrame
      title={title}
      reading={reading}
      described={rows.map(({ name, said }) => `${name}: ${said}`).join('. ')}
      width={width}
      height={bottom + 26}>
      {ticks.map(({ at, label }) => (
        <g key={label}>
          <path d={`M${left + at * most} 0V${bottom + 4}`} className="cc-chart__tick" />
          <text x={left + at * most} y={bottom + 20} textAnchor={at > 0.95 ? 'end' : at < 0.05 ? 'start' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
      <path d={`M${left + now * most} 0V${bottom + 4}`} className="cc-chart__now" />
      {rows.map(({ name, stretch, dots, beside }, at) => {
        const top = at * row + (narrow ? 22 : 5);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- two rows may have one name; they never move
          <g key={at}>
            <text x={narrow ? 0 : left - 12} y={narrow ? at * row + 16 : top + 13} textAnchor={narrow ? 'start' : 'end'}>
              {wrapText(name, { size, width: narrow ? width : left - 14, most: 1 })[0]}
            </text>
            {stretch && <path d={barPath(stretch, left, most, top)} className={beside ? 'cc-chart__hollow' : 'cc-chart__bar'} />}
            {dots.length > 1 && (
              <path
                d={`M${left + Math.min(...dots) * most} ${top + thick / 2}H${left + Math.max(...dots) * most}`}
                className="cc-chart__range"
              />
            )}
            {dots.map((dot) => (
              <circle key={dot} cx={left + dot * most} cy={top + thick / 2} r={6} className="cc-chart__bar" />
            ))}
          </g>
        );
      })}
    </ChartFrame>
  );
};
