import { stringify } from 'csv-stringify/sync';
import { translator, type Lang } from '#i18n';

/** A row to give back: as it was written, with its place in the file and why. */
export interface RejectedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reasons: readonly string[];
}

/** Rows as they were written, with line and reasons in two last columns. UTF-8 with mark, for Excel. */
export function rejectedRowsFile(
  lang: Lang,
  { headings, separator }: { readonly headings: readonly string[]; readonly separator: string },
  rows: readonly RejectedRow[],
): string {
  const t = translator(lang);
  const lines = rows.map(({ cells, line, reasons }) => [
    ...headings.map((_, at) => cells[at] ?? ''),
    String(line),
    reasons.join(' | '),
  ]);
  const head = [...headings, t('bulk.line'), t('bulk.reason')];
  return stringify([head, ...lines], { delimiter: separator, bom: true, escape_formulas: true });
}
