import { useSaying } from '../panels/use-saying.js';
import { useFormats } from '../shell/formats.js';
import { useWords } from '../shell/language.js';
import { barsByQuestion } from '../view-model/answers/bars-by-question.js';
import { toBars } from '../view-model/answers/bars.js';
import type { ChartWords } from '../view-model/answers/chart-facts.js';
import { graphsByQuestion, placeGraph } from '../view-model/explore/drawn-graph.js';
import { matricesByQuestion } from '../view-model/answers/matrix.js';
import { toTimeline } from '../view-model/answers/timeline.js';
import { timelinesByQuestion } from '../view-model/answers/timelines-by-question.js';
import { wordFor } from '../words/word-for.js';
import { BarChart } from './bar-chart.js';
import { GraphChart } from './graph-chart.js';
import { MatrixChart } from './matrix-chart.js';
import { TimeChart } from './time-chart.js';
import { useWidth } from './use-width.js';

interface Props {
  readonly question: string;
  readonly answer: Readonly<Record<string, unknown>>;
}

/** What pictures say, in the language in use. */
const useChartWords = (answer: object): ChartWords => {
  const saying = useSaying(answer);
  const formats = useFormats();
  const { pictures } = useWords();
  return {
    ...saying,
    partOf: pictures.partOf,
    both: pictures.both,
    disputed: pictures.disputed,
    invited: pictures.invited,
    countOf: pictures.countOf,
    before: pictures.before,
    after: pictures.after,
    oneTeam: pictures.oneTeam,
    noneInside: pictures.noneInside,
    firstOf: pictures.firstOf,
    period: (start, end) => pictures.span(formats.shortMonth(start), formats.shortMonth(end)),
    span: (from, to) => pictures.span(from === null ? null : formats.day(from), to === null ? null : formats.day(to)),
  };
};

/** The pictures of one question's answer; nothing where it holds nothing to draw. The tables say the same. */
export const Charts = ({ question, answer }: Props) => {
  const {
    pictures,
    things,
    questions: { answer: fallback, notKnown },
  } = useWords();
  const words = useChartWords(answer);
  const [place, width] = useWidth(900);
  const title = wordFor(pictures.titles, question) ?? fallback;
  const bars = barsByQuestion[question] ? toBars(answer, barsByQuestion[question], words) : [];
  const timeline = timelinesByQuestion[question]
    ? toTimeline(timelinesByQuestion[question](answer, words).slice(0, mostRows), String(answer.asAt), width < 600 ? 4 : 8)
    : null;
  const matrix = matricesByQuestion[question]?.(answer);
  const graph = graphsByQuestion[question]?.(answer, words);
  return (
    <div className="cc-chart" ref={place}>
      {bars.length > 1 && (
        <BarChart
          title={wordFor(pictures.titles, barsByQuestion[question]?.title?.(answer) ?? question) ?? title}
          reading={
            barsByQuestion[question]?.leaves?.(answer, words) ??
            (bars.some(({ range }) => range) ? wordFor(pictures.ranges, question) : null) ??
            null
          }
          bars={bars}
          width={width}
        />
      )}
      {timeline && (
        <TimeChart
          title={wordFor(pictures.titles, `${question}OverTime`) ?? title}
          reading={
            timeline.rows.every(({ stretch }) => stretch === null)
              ? pictures.days
              : pictures.time(timeline.rows.some(({ beside }) => beside))
          }
          timeline={timeline}
          width={width}
        />
      )}
      {matrix && matrix.cells.length > 1 && (
        <MatrixChart
          title={title}
          reading={wordFor(pictures.matrices, question) ?? ''}
          matrix={matrix}
          say={(row, column, value, few) =>
            pictures.cell(row, column, few ? things.fewPeople : value === null ? notKnown : words.count(value))
          }
          width={width}
        />
      )}
      {graph && graph.links.length > 0 && (
        <GraphChart title={title} reading={wordFor(pictures.graphs, question) ?? ''} graph={placeGraph(graph)} />
      )}
    </div>
  );
};

const mostRows = 25;
