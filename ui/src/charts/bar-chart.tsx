import type { Bar } from '../view-model/answers/bars.js';
import { textWidth, wrapText } from '../view-model/swimlane/wrap-text.js';
import { ChartFrame } from './chart-frame.js';

interface Props {
  readonly title: string;
  readonly reading: string | null;
  readonly bars: readonly Bar[];
  readonly width: number;
}

/** Of text, of a bar and of a line of a name, in px. */
const [size, thick, high] = [15, 18, 18];

/** Bars beside the names of what they stand for, or below them where the page is narrow or what they say is long, which then is below them too. A thin line shows between what and what a value can lie. */
export const BarChart = ({ title, reading, bars, width }: Props) => {
  // What stands where a bar would be takes no room from the bars.
  const said = Math.max(...bars.map((bar) => (bar.length === null && !bar.range ? 0 : textWidth(bar.said, size)))) + 12;
  const below = said > width / 2;
  const narrow = below || width < 600;
  const left = narrow ? 0 : Math.min(340, width * 0.4);
  const names = bars.map(({ name }) => wrapText(name, { size, width: narrow ? width : left - 12, most: 3 }));
  const heights = names.map((lines) => Math.max(1, lines.length) * high + (below ? 64 : narrow ? 30 : 10));
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0));
  const most = Math.max(60, Math.min(440, width - left - (below ? 4 : said + 4)));
  return (
    <ChartFrame
      title={title}
      reading={reading}
      described={bars.map((bar) => `${bar.name}: ${bar.said}`).join('. ')}
      width={width}
      height={heights.reduce((sum, height) => sum + height, 0)}>
      {bars.map(({ said: text, length, range }, at) => {
        const lines = names[at] as readonly string[];
        const begin = (tops[at] as number) + (narrow ? 16 : 18);
        // Below the name where the page is narrow, else beside it, level with its middle.
        const top = begin + (narrow ? lines.length * high - 12 : ((lines.length - 1) * high) / 2 - 14);
        const end = left + Math.max(length ?? 0, range?.[1] ?? 0) * most;
        return (
          // oxlint-disable-next-line react/no-array-index-key -- two bars may have one name; they never move
          <g key={at}>
            <text textAnchor={narrow ? 'start' : 'end'}>
              {lines.map((line, nth) => (
                // oxlint-disable-next-line react/no-array-index-key -- lines of one name never move
                <tspan key={nth} x={narrow ? 0 : left - 10} y={begin + nth * high}>
                  {line}
                </tspan>
              ))}
            </text>
            {length !== null && <rect x={left} y={top} width={Math.max(1, length * most)} height={thick} className="cc-chart__bar" />}
            {range && range[0] !== range[1] && (
              <path d={`M${left + range[0] * most} ${top + 3}v12m0 -6H${left + range[1] * most}m0 -6v12`} className="cc-chart__between" />
            )}
            {(below ? wrapText(text, { size, width, most: 2 }) : [text]).map((line, nth) => (
              <text key={line} x={below ? 0 : end + 8} y={below ? top + thick + 17 + nth * 17 : top + 14}>
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </ChartFrame>
  );
};
