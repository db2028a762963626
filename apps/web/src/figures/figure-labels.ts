import { formatMonth, languageName, sayKey, termOf, type T, type TermGroup } from '#i18n';
import type { Dimension, QuarterReport } from '#indicators';
import { municipalityName } from '#places';

const groups: Partial<Record<Dimension, TermGroup>> = {
  route: 'route',
  sector: 'sector',
  legalForm: 'legalForm',
  dutchLevel: 'dutchNeeded',
  reason: 'closeReason',
};

/** What a code of a breakdown is called. */
export function codeLabel(t: T, by: Dimension, key: string, names: QuarterReport['names']): string {
  const group = groups[by];
  if (group && !(key === 'UNKNOWN' && by !== 'reason')) return termOf(t, group, key);
  const own = sayKey(t, `figures.code.${key}`);
  if (own !== '') return own;
  if (by === 'municipality') return municipalityName(t.lang, key);
  if (by === 'language') return languageName(t.lang, key);
  if (by === 'month') return formatMonth(t.lang, `${key}-01`);
  if (by === 'infoPoint') return names.infoPoints[key] ?? key;
  if (by === 'edition') return names.editions[key] ?? key;
  return key;
}

/** What a breakdown is called. */
export const byLabel = (t: T, by: Dimension): string => t(`figures.by.${by}`);

/** "Kwartaal 3 van 2026". */
export const quarterLabel = (t: T, quarter: string): string =>
  t('figures.quarterName', { number: quarter.slice(6), year: quarter.slice(0, 4) });
