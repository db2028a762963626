import { formatDate, formatList, languageName, type T } from '#i18n';
import type { LegalGap } from './legal-gaps.js';

/** A gap in words, for the staff screen and the mail. */
export function legalGapText(t: T, gap: LegalGap): string {
  const { lang } = t;
  if (gap.kind === 'amount') {
    const name = t(`law.amount.${gap.code}`);
    return t('law.gapAmount', { name, from: formatDate(lang, gap.from), to: formatDate(lang, gap.to) });
  }
  const named = gap.langs.map((code) => languageName(lang, code));
  const words = { name: t(`law.text.${gap.code}`), languages: formatList(lang, named) };
  return gap.kind === 'missing' ? t('law.gapMissing', words) : t('law.gapReview', words);
}
