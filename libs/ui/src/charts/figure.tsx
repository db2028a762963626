import type { ComponentChildren, VNode } from 'preact';
import { formatNumber } from '#i18n';
import { DataTable } from '../display/data-table.js';
import { Details } from '../display/boxes.js';
import { useFrame } from '../frame.js';

/** One value of a chart; null is a figure too small to show (suppressed). */
export interface ChartRow {
  readonly label: string;
  readonly value: number | null;
  /** Written instead of the value: a share with its numbers, or why it is not shown ("<5"). */
  readonly text?: string;
}

/** Properties of a chart. The table below it holds the same figures. */
export interface ChartProps {
  readonly title: string;
  /** One sentence that says what the picture shows. */
  readonly description: string;
  readonly rows: readonly ChartRow[];
  /** Heading of the values' column ("Personen"). */
  readonly unit: string;
  /** Heading of the labels' column ("Gemeente"). */
  readonly labelHeading: string;
}

/** How a value is written on a chart and in its table. */
export function useValueText(): (row: ChartRow) => string {
  const { lang, t } = useFrame();
  return ({ value, text }) =>
    text ?? (value === null ? t('common.suppressed') : formatNumber(lang, value, 1));
}

/** Caption, picture and table of a chart. */
export function ChartFigure({ chart, children }: { chart: ChartProps; children: ComponentChildren }): VNode {
  const { t } = useFrame();
  const text = useValueText();
  return (
    <figure class="chart">
      <figcaption class="chart__title">{chart.title}</figcaption>
      {children}
      <Details summary={t('common.figuresAsTable')}>
        <DataTable
          caption={chart.title}
          hideCaption
          columns={[
            { key: 'label', label: chart.labelHeading },
            { key: 'value', label: chart.unit, numeric: true },
          ]}
          rows={chart.rows.map((row) => ({ label: row.label, value: text(row) }))}
        />
      </Details>
    </figure>
  );
}

/** Title and description inside the picture; a picture without them says nothing to a screen reader. */
export function ChartPicture(props: {
  chart: ChartProps;
  width: number;
  height: number;
  children: ComponentChildren;
}): VNode {
  const { chart, width, height } = props;
  return (
    <svg
      class="chart__picture"
      role="img"
      aria-label={`${chart.title}. ${chart.description}`}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title>{chart.title}</title>
      <desc>{chart.description}</desc>
      {props.children}
    </svg>
  );
}

/** The greatest value, or 1: a scale never divides by nought. */
export function greatest(rows: readonly ChartRow[]): number {
  return Math.max(1, ...rows.map((row) => row.value ?? 0));
}
