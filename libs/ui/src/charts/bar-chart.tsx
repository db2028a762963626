import type { VNode } from 'preact';
import type { ChartProps } from './figure.js';
import { ChartFigure, ChartPicture, greatest, useValueText } from './figure.js';

const width = 320;
const rowHeight = 42;

/** Horizontal bars, each with its label above and its value beside it; readable on a phone. */
export function BarChart(props: ChartProps): VNode {
  const text = useValueText();
  const most = greatest(props.rows);
  return (
    <ChartFigure chart={props}>
      <ChartPicture chart={props} width={width} height={props.rows.length * rowHeight}>
        {props.rows.map((row, index) => {
          const y = index * rowHeight;
          const length = Math.max(row.value === null ? 0 : 2, ((row.value ?? 0) / most) * width);
          return (
            <g key={row.label}>
              <text class="chart__label" x="0" y={y + 14}>
                {row.label}
              </text>
              <text class="chart__value" x={width} y={y + 14} text-anchor="end">
                {text(row)}
              </text>
              <rect class="chart__track" x="0" y={y + 20} width={width} height="10" rx="5" />
              {row.value === null ? null : (
                <rect
                  class="chart__bar"
                  x="0"
                  y={y + 20}
                  width={Math.round(length * 10) / 10}
                  height="10"
                  rx="5"
                />
              )}
            </g>
          );
        })}
      </ChartPicture>
    </ChartFigure>
  );
}
