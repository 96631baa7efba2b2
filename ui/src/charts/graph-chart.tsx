import { box, type PlacedGraph } from '../view-model/explore/drawn-graph.js';
import { wrapText } from '../view-model/swimlane/wrap-text.js';
import { ChartFrame } from './chart-frame.js';

interface Props {
  readonly title: string;
  readonly reading: string;
  readonly graph: PlacedGraph;
}

const [size, line] = [14, 17];

/** Boxes with lines between them: what was asked about has a heavy edge, and a line that leads one way ends in a dot at what it leads to. */
export const GraphChart = ({ title, reading, graph: { width, height, nodes, links } }: Props) => {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const described = links
    .map(({ from, to, said, directed }) => `${names.get(from)} ${directed ? '→' : '–'} ${names.get(to)}${said === '' ? '' : `: ${said}`}`)
    .join('. ');
  return (
    <ChartFrame title={title} reading={reading} described={described} width={width} height={height}>
      {links.map(({ from, to, said, directed, x1, y1, x2, y2 }) => (
        <g key={`${from} ${to} ${said}`}>
          <path d={`M${x1} ${y1}L${x2} ${y2}`} className="cc-chart__range" />
          {directed && <circle cx={x2} cy={y2} r={5} className="cc-chart__bar" />}
        </g>
      ))}
      {links
        .filter(({ said }) => said !== '')
        .map(({ from, to, said, x1, y1, x2, y2 }) => (
          <text key={`${from} ${to} ${said}`} x={(x1 + x2) / 2} y={(y1 + y2) / 2 - 6} textAnchor="middle" className="cc-chart__small">
            {said}
          </text>
        ))}
      {nodes.map(({ id, name, asked, x, y }) => {
        const lines = wrapText(name, { size, width: box.width - 14, most: 2 });
        return (
          <g key={id}>
            <rect
              x={x - box.width / 2}
              y={y - box.height / 2}
              width={box.width}
              height={box.height}
              rx={3}
              className={asked ? 'cc-chart__box cc-chart__box--asked' : 'cc-chart__box'}
            />
            {lines.map((text, at) => (
              <text key={text} x={x} y={y + 5 + (at - (lines.length - 1) / 2) * line} textAnchor="middle" className="cc-chart__small">
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </ChartFrame>
  );
};
