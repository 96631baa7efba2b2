import type { Matrix } from '../view-model/answers/matrix.js';
import { wrapText } from '../view-model/swimlane/wrap-text.js';
import { ChartFrame } from './chart-frame.js';

interface Props {
  readonly title: string;
  readonly reading: string;
  readonly matrix: Matrix;
  /** One cell in words. */
  readonly say: (row: string, column: string, value: number | null, few: boolean) => string;
  readonly width: number;
}

const [line, small, cell, square, heading] = [15, 14, 40, 36, 150];
const turned = 50;

/** A grid: a square where a row meets a column, as large as what is counted, with the count in it; full and heavy where it crosses. */
export const MatrixChart = ({ title, reading, matrix: { rows, columns, cells }, say, width }: Props) => {
  const left = width < 600 ? 150 : 330;
  const lean = heading / Math.tan((turned * Math.PI) / 180);
  const across = left + columns.length * cell + lean;
  return (
    <ChartFrame
      title={title}
      reading={reading}
      described={cells.map((one) => say(rows[one.row]!, columns[one.column]!, one.value, one.few)).join('. ')}
      width={across}
      height={heading + rows.length * cell + 4}>
      {columns.map((name, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two may have one name; they never move
        <g key={at} transform={`translate(${left + at * cell + cell / 2} ${heading - 8}) rotate(-${turned})`}>
          <text className="cc-chart__small">
            {wrapText(name, { size: small, width: heading * 1.15, most: 2 }).map((part, nth, parts) => (
              <tspan key={part} x={0} y={(nth - (parts.length - 1) / 2) * line}>
                {part}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {rows.map((name, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <g key={at}>
          {wrapText(name, { size: small, width: left - 14, most: 2 }).map((line, nth, lines) => (
            <text
              key={line}
              x={left - 10}
              y={heading + at * cell + 22 + (nth - (lines.length - 1) / 2) * small}
              textAnchor="end"
              className="cc-chart__small">
              {line}
            </text>
          ))}
          <path d={`M${left} ${heading + at * cell}h${columns.length * cell}`} className="cc-chart__tick" />
        </g>
      ))}
      {cells.map(({ row, column, value, few, side, strong }) => {
        const [x, y, edge] = [left + column * cell + cell / 2, heading + row * cell + cell / 2, Math.max(18, side * square)];
        return (
          <g key={`${row} ${column}`}>
            <rect x={x - edge / 2} y={y - edge / 2} width={edge} height={edge} className={strong ? 'cc-chart__bar' : 'cc-chart__hollow'} />
            <text x={x} y={y + 5} textAnchor="middle" className={strong ? 'cc-chart__on-bar' : undefined}>
              {few ? '<5' : (value ?? '?')}
            </text>
          </g>
        );
      })}
    </ChartFrame>
  );
};
