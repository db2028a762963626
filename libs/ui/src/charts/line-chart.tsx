import type { VNode } from 'preact';
import type { ChartProps, ChartRow } from './figure.js';
import { ChartFigure, ChartPicture, greatest, useValueText } from './figure.js';

const size = { width: 320, height: 170, top: 24, bottom: 26, side: 18 };

interface Point {
  readonly x: number;
  readonly y: number | null;
  readonly row: ChartRow;
}

function points(rows: readonly ChartRow[]): Point[] {
  const most = greatest(rows);
  const step = rows.length < 2 ? 0 : (size.width - 2 * size.side) / (rows.length - 1);
  const high = size.height - size.top - size.bottom;
  return rows.map((row, index) => ({
    x: Math.round((size.side + index * step) * 10) / 10,
    y: row.value === null ? null : Math.round((size.top + high * (1 - row.value / most)) * 10) / 10,
    row,
  }));
}

// A suppressed value breaks the line: joining its neighbours would suggest a figure.
function lineThrough(all: readonly Point[]): string {
  let drawing = false;
  return all
    .map((point) => {
      if (point.y === null) {
        drawing = false;
        return '';
      }
      const command = `${drawing ? 'L' : 'M'}${point.x} ${point.y}`;
      drawing = true;
      return command;
    })
    .join('');
}

/** Values over time, each written at its point; more than eight points label every other one. */
export function LineChart(props: ChartProps): VNode {
  const text = useValueText();
  const all = points(props.rows);
  const every = Math.ceil(all.length / 8);
  const base = size.height - size.bottom;
  return (
    <ChartFigure chart={props}>
      <ChartPicture chart={props} width={size.width} height={size.height}>
        <path class="chart__axis" d={`M0 ${base}H${size.width}`} />
        <path class="chart__line" d={lineThrough(all)} />
        {all.map((point, index) => (
          <g key={point.row.label}>
            {point.y === null ? null : <circle class="chart__point" cx={point.x} cy={point.y} r="4" />}
            {index % every !== 0 || point.y === null ? null : (
              <text class="chart__value" x={point.x} y={point.y - 9} text-anchor="middle">
                {text(point.row)}
              </text>
            )}
            {index % every !== 0 ? null : (
              <text class="chart__label" x={point.x} y={size.height - 8} text-anchor="middle">
                {point.row.label}
              </text>
            )}
          </g>
        ))}
      </ChartPicture>
    </ChartFigure>
  );
}
