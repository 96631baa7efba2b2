import type { Bar } from '../view-model/answers/bars.js';
import { textWidth, wrapText } from '../view-model/swimlane/wrap-text.js';
import { ChartFrame } from './chart-frame.js';

interface Props {
  readonly title: string;
  readonly reading: string | null;
  readonly bars: readonly Bar[];
  readonly width: number;
}

const [size, thick] = [15, 18];

/** Bars beside the names of what they stand for, or below them where the page is narrow; what they say is below them too where it is long. A thin line shows between what and what a value can lie. */
export const BarChart = ({ title, reading, bars, width }: Props) => {
  const narrow = width < 600;
  // What stands where a bar would be takes no room from the bars.
  const said = Math.max(...bars.map((bar) => (bar.length === null ? 0 : textWidth(bar.said, size)))) + 12;
  const left = narrow ? 0 : Math.min(340, width * 0.4);
  const below = narrow && said > width / 2;
  const row = below ? 82 : narrow ? 48 : 28;
  const most = Math.max(60, Math.min(440, width - left - (below ? 4 : said + 4)));
  return (
    <ChartFrame
      title={title}
      reading={bars.some(({ range }) => range) ? reading : null}
      described={bars.map((bar) => `${bar.name}: ${bar.said}`).join('. ')}
      width={width}
      height={bars.length * row}>
      {bars.map(({ name, said: text, length, range }, at) => {
        const top = at * row + (narrow ? 22 : 4);
        const end = left + Math.max(length ?? 0, range?.[1] ?? 0) * most;
        return (
          // oxlint-disable-next-line react/no-array-index-key -- two bars may have one name; they never move
          <g key={at}>
            <text x={narrow ? 0 : left - 10} y={narrow ? at * row + 16 : top + 14} textAnchor={narrow ? 'start' : 'end'}>
              {wrapText(name, { size, width: narrow ? width : left - 12, most: 1 })[0]}
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
