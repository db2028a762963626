import { translator, type Lang } from '#i18n';
import type { CellFault } from './import-row.js';

/** Why a cell was not understood, without the cell: "is geen van de 19 Brusselse gemeenten". */
export function faultReason(lang: Lang, { problem, part, written }: CellFault): string {
  const t = translator(lang);
  const why = t(`bulk.problem.${problem}`);
  if (problem === 'tooMany') return t('bulk.atMost', { max: part ?? '' });
  return part === undefined || part === written ? why : t('bulk.part', { part, why });
}

/** A fault in words: `Gemeente ‘Brusel’: …`. */
export function faultText(lang: Lang, fault: CellFault): string {
  const t = translator(lang);
  const name = t(`bulk.field.${fault.field}`);
  const why = faultReason(lang, fault);
  return fault.written === '' ? `${name}: ${why}` : `${name} ‘${fault.written.slice(0, 80)}’: ${why}`;
}
