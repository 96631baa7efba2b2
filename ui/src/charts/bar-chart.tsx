import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { barsByQuestion, toBars } from '../view-model/bars.js';
import { wordFor } from '../words/word-for.js';

const [rowHeight, nameWidth, barWidth, saidWidth] = [26, 300, 400, 110];

/** Bars beside the names of what they stand for; the table below says the same in full. */
export const BarChart = ({ question, answer }: { question: string; answer: Readonly<Record<string, unknown>> }) => {
  const { questions: words } = useWords();
  const formats = useFormats();
  const of = barsByQuestion[question];
  if (!of) return null;
  const bars = toBars(answer, of, (value) => (value === null ? words.notKnown : of.whole === 1 ? formats.share(value) : formats.count(value)));
  if (bars.length < 2) return null;
  const title = wordFor(words.charts, question) ?? words.answer;
  const height = bars.length * rowHeight;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="cc-scroll cc-chart" tabIndex={0} aria-label={title}>
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1" aria-hidden="true">{title}</p>
      <svg role="img" aria-labelledby="chart-title chart-desc" viewBox={`0 0 ${nameWidth + barWidth + saidWidth} ${height}`} width={nameWidth + barWidth + saidWidth} height={height}>
        <title id="chart-title">{title}</title>
        <desc id="chart-desc">{bars.map(({ name, said }) => `${name}: ${said}`).join('. ')}</desc>
        {bars.map(({ name, said, length }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two bars may have one name; they never move
          <g key={at} transform={`translate(0 ${at * rowHeight})`}>
            <text x={nameWidth - 10} y={17} textAnchor="end">{name.length > 40 ? `${name.slice(0, 38)}…` : name}</text>
            {length !== null && <rect x={nameWidth} y={4} width={Math.max(1, length * barWidth)} height={rowHeight - 8} className="cc-chart__bar" />}
            <text x={nameWidth + (length ?? 0) * barWidth + 8} y={17}>{said}</text>
          </g>
        ))}
      </svg>
    </section>
  );
};
