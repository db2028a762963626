import { formatDate, formatList, languageName, termOf, type PlainKey, type T, type TermGroup } from '#i18n';
import type { Answer } from './question.js';

/** Answers in words, by the name of their field. */
export const answer = (field: string, label: string, text: string | null, lang?: string): Answer => ({
  field,
  label,
  text: text ?? '',
  ...(lang === undefined ? {} : { lang }),
});

/** Codes of a vocabulary in words. */
export const codesText = (t: T, group: TermGroup, codes: readonly string[]): string =>
  formatList(
    t.lang,
    codes.map((code) => termOf(t, group, code)),
  );

export const yesNo = (t: T, yes: boolean): string => (yes ? t('common.yes') : t('common.no'));
export const dayText = (t: T, day: string | null): string => (day === null ? '' : formatDate(t.lang, day));
export const languagesText = (t: T, codes: readonly string[]): string =>
  formatList(
    t.lang,
    codes.map((code) => languageName(t.lang, code)),
  );

/** A level as an organisation chooses it: "Eenvoudig (A2)". */
export const levelKey = (level: string): PlainKey => `posting.level.${level}` as 'posting.level.A1';
