import { stringify } from 'csv-stringify/sync';
import { sayKey, type T } from '#i18n';
import type { Dimension, Figure, QuarterReport, ShownCount, ShownDurations, ShownShare } from '#indicators';
import { byLabel, codeLabel } from './figure-labels.js';
import { countText } from './figure.presenter.js';

interface Line {
  readonly set: string;
  readonly by: string;
  readonly code: string;
  readonly label: string;
  readonly values: readonly (string | number)[];
}

const header = [
  'quarter', 'indicator', 'name', 'definition', 'status', 'measure', 'by', 'code', 'label', 'number', 'of', 'percent',
  'median_days', 'p25_days', 'p75_days',
]; // prettier-ignore

const ofCount = (t: T, count: ShownCount, k: number): (string | number)[] => [
  count.mark === 'shown' ? count.value : countText(t, count, k), '', '', '', '', '',
]; // prettier-ignore

const ofShare = (t: T, share: ShownShare): (string | number)[] =>
  share === null
    ? [t('figures.hidden'), t('figures.hidden'), '', '', '', '']
    : [
        share.part,
        share.whole,
        share.whole === 0 ? '' : Math.round((share.part * 100) / share.whole),
        '',
        '',
        '',
      ];

const ofDays = (t: T, { n, days }: ShownDurations, k: number): (string | number)[] => [
  n.mark === 'shown' ? n.value : countText(t, n, k), '', '', days?.median ?? '', days?.lower ?? '', days?.upper ?? '',
]; // prettier-ignore

interface Block {
  readonly id: string;
  readonly total: readonly (string | number)[];
  readonly breakdowns: readonly {
    readonly by: Dimension;
    readonly rows: readonly { readonly key: string; readonly values: readonly (string | number)[] }[] | null;
  }[];
}

const blocks = (t: T, { counts, ratios, spreads, k }: Figure): Block[] => [
  ...ratios.map(({ id, total, breakdowns }) => ({
    id,
    total: ofShare(t, total),
    breakdowns: breakdowns.map(({ by, rows }) => ({
      by,
      rows: rows?.map(({ key, share }) => ({ key, values: ofShare(t, share) })) ?? null,
    })),
  })),
  ...spreads.map(({ id, total, breakdowns }) => ({
    id,
    total: ofDays(t, total, k),
    breakdowns: breakdowns.map(({ by, rows }) => ({
      by,
      rows: rows?.map((row) => ({ key: row.key, values: ofDays(t, row, k) })) ?? null,
    })),
  })),
  ...counts.map(({ id, total, breakdowns }) => ({
    id,
    total: ofCount(t, total, k),
    breakdowns: breakdowns.map(({ by, cells }) => ({
      by,
      rows: cells?.map(({ key, count }) => ({ key, values: ofCount(t, count, k) })) ?? null,
    })),
  })),
];

function linesOf(t: T, { id, total, breakdowns }: Block, names: QuarterReport['names']): Line[] {
  const set = sayKey(t, `figures.set.${id}`);
  return [
    { set, by: '', code: '', label: t('figures.total'), values: total },
    ...breakdowns.flatMap(({ by, rows }): Line[] =>
      rows
        ? rows.map(({ key, values }) => ({
            set,
            by: byLabel(t, by),
            code: key,
            label: codeLabel(t, by, key, names),
            values,
          }))
        : [
            {
              set,
              by: byLabel(t, by),
              code: '',
              label: t('figures.hidden'),
              values: ['', '', '', '', '', ''],
            },
          ],
    ),
  ];
}

/**
 * The figures of a quarter as a file for a spreadsheet: semicolons and a byte order mark, as Excel in Belgium
 * reads it; a text that a spreadsheet would run as a formula is made harmless.
 */
export function figuresCsv(t: T, { figures, names }: QuarterReport): string {
  const records = figures.flatMap((figure) =>
    blocks(t, figure).flatMap((block) =>
      linesOf(t, block, names).map(({ set, by, code, label, values }) => [
        figure.quarter,
        figure.code,
        sayKey(t, `figures.${figure.code}.name`),
        figure.version,
        t(`figures.status.${figure.status}`),
        set,
        by,
        code,
        label,
        ...values,
      ]),
    ),
  );
  return stringify([header, ...records], {
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
