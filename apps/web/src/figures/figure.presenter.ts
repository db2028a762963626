import { formatDate, formatPercent, formatNumber, sayKey, type T } from '#i18n';
import type {
  Dimension, Figure, QuarterReport, ShownCell, ShownCount, ShownDurations, ShownShare,
} from '#indicators'; // prettier-ignore
import type { ChartRow } from '#ui';
import { byLabel, codeLabel } from './figure-labels.js';

/** One breakdown as a picture; without rows the sentence says why. */
export interface Picture {
  readonly title: string;
  readonly labelHeading: string;
  readonly unit: string;
  readonly rows: readonly ChartRow[] | null;
  readonly withheld: string;
}

/** One indicator on the page. */
export interface FigureView {
  readonly code: Figure['code'];
  readonly name: string;
  readonly status: Figure['status'];
  readonly sentence: string;
  readonly more: readonly string[];
  readonly when: string | null;
  readonly pictures: readonly Picture[];
}

const say = (t: T, code: string, part: string, args: Record<string, string | number> = {}): string =>
  sayKey(t, `figures.${code}.${part}`, args);

/** A count in words: the number, "fewer than 5" or "hidden". */
export function countText(t: T, count: ShownCount, k: number): string {
  if (count.mark === 'shown') return formatNumber(t.lang, count.value);
  return count.mark === 'small' ? t('figures.below', { k }) : t('figures.hidden');
}

const shareArgs = (t: T, { part, whole }: NonNullable<ShownShare>) => ({
  part,
  whole,
  share: formatPercent(t.lang, whole === 0 ? 0 : part / whole),
});

function shareRow(t: T, label: string, share: ShownShare): ChartRow {
  if (share === null) return { label, value: null, text: t('figures.hidden') };
  if (share.whole === 0)
    return { label, value: 0, text: t('figures.shareText', { share: '–', part: 0, whole: 0 }) };
  return {
    label,
    value: Math.round((share.part * 100) / share.whole),
    text: t('figures.shareText', shareArgs(t, share)),
  };
}

const daysRow = (t: T, label: string, { days, n }: ShownDurations): ChartRow =>
  days && n.mark === 'shown'
    ? { label, value: days.median, text: t('figures.spreadText', { median: days.median, n: n.value }) }
    : { label, value: null, text: '–' };

interface Making {
  readonly t: T;
  readonly names: QuarterReport['names'];
  readonly k: number;
}

const picture = (
  { t }: Making,
  what: string,
  by: Dimension,
  unit: string,
  rows: readonly ChartRow[] | null,
): Picture => ({
  title: t('figures.chartTitle', {
    what: sayKey(t, `figures.set.${what}`),
    by: byLabel(t, by).toLowerCase(),
  }),
  labelHeading: byLabel(t, by),
  unit,
  rows,
  withheld: t('figures.withheld', { by: byLabel(t, by) }),
});

const countRow = ({ t, k }: Making, label: string, { count }: ShownCell): ChartRow => ({
  label,
  value: count.value,
  text: countText(t, count, k),
});

function countPictures(making: Making, figure: Figure): Picture[] {
  const { t, names } = making;
  return figure.counts.flatMap(({ id, breakdowns }) =>
    breakdowns.flatMap(({ by, cells }) => {
      const label = ({ key }: ShownCell) => codeLabel(t, by, key, names);
      const rows = cells?.map((cell) => countRow(making, label(cell), cell)) ?? null;
      const deeper = (cells ?? []).flatMap((cell) =>
        (cell.parts ?? []).map((part) =>
          countRow(making, `${label(cell)}, ${codeLabel(t, 'month', part.key, names)}`, part),
        ),
      );
      const first = picture(making, id, by, t('figures.people'), rows);
      return deeper.length === 0
        ? [first]
        : [first, picture(making, id, 'month', t('figures.people'), deeper)];
    }),
  );
}

/** Rows in which something happened; null when none of them has enough durations for a middle value. */
function withDays<R extends ShownDurations>(rows: readonly R[] | null): readonly R[] | null {
  return rows?.some(({ days }) => days !== null) ? rows.filter(({ n }) => n.value !== 0) : null;
}

function otherPictures(making: Making, figure: Figure): Picture[] {
  const { t, names } = making;
  return [
    ...figure.ratios.flatMap(({ id, breakdowns }) =>
      breakdowns.map(({ by, rows }) =>
        picture(
          making,
          id,
          by,
          t('figures.share'),
          rows
            ?.filter(({ share }) => share?.whole !== 0)
            .map(({ key, share }) => shareRow(t, codeLabel(t, by, key, names), share)) ?? null,
        ),
      ),
    ),
    ...figure.spreads.flatMap(({ id, breakdowns }) =>
      breakdowns.map(({ by, rows }) =>
        picture(
          making,
          id,
          by,
          t('figures.days'),
          withDays(rows)?.map((row) => daysRow(t, codeLabel(t, by, row.key, names), row)) ?? null,
        ),
      ),
    ),
  ];
}

function sentence(t: T, figure: Figure): string {
  const { code, k, status } = figure;
  if (status === 'waiting') return t('figures.waits', { date: formatDate(t.lang, figure.ripeFrom) });
  const ratio = figure.ratios[0];
  if (ratio) return ratio.total ? say(t, code, 'sentence', shareArgs(t, ratio.total)) : say(t, code, 'none');
  const spread = figure.spreads[0];
  if (spread) return spread.total.days ? say(t, code, 'sentence', spread.total.days) : say(t, code, 'none');
  const total = figure.counts[0]?.total;
  return total?.mark === 'shown'
    ? say(t, code, 'sentence', { count: total.value })
    : say(t, code, 'small', { k });
}

/** Conversion of people sent by a referrer against that of people who came themselves; only of rows that are shown. */
export function parity({ ratios }: Figure): number | null {
  const rows = ratios[0]?.breakdowns.find(({ by }) => by === 'route')?.rows ?? [];
  const share = (key: string) => rows.find((row) => row.key === key)?.share ?? null;
  const [sent, self, desk] = [share('REFERRER'), share('SELF'), share('DESK')];
  if (!sent || !self || !desk) return null;
  const own = (self.part + desk.part) / (self.whole + desk.whole);
  return own > 0 && sent.whole > 0 ? sent.part / sent.whole / own : null;
}

function more(t: T, figure: Figure): string[] {
  const ratio = figure.code === 'I07' ? parity(figure) : null;
  return [
    ...(ratio === null ? [] : [t('figures.I07.parity', { ratio: formatNumber(t.lang, ratio, 2) })]),
    ...figure.counts
      .filter(({ id }) => id === 'closed' || id === 'stillOpen')
      .map(({ id, total }) => `${sayKey(t, `figures.set.${id}`)}: ${countText(t, total, figure.k)}.`),
  ];
}

function when(t: T, { status, note, computedAt }: Figure): string | null {
  const date = formatDate(t.lang, computedAt);
  if (status === 'restated') return t(`figures.note.${note ?? 'LATE_FACTS'}`, { date });
  return status === 'fixed' ? t('figures.fixedOn', { date }) : null;
}

/** An indicator in words and pictures. */
export function presentFigure(t: T, figure: Figure, names: QuarterReport['names']): FigureView {
  const making = { t, names, k: figure.k };
  return {
    code: figure.code,
    name: say(t, figure.code, 'name'),
    status: figure.status,
    sentence: sentence(t, figure),
    more: more(t, figure),
    when: when(t, figure),
    pictures: [...otherPictures(making, figure), ...countPictures(making, figure)],
  };
}
