import { formatKm, formatList, isTermCode, languageName, slotsText, term, type T } from '#i18n';
import type { Reason } from './rules.v1.js';

const codes = (value: number | readonly string[] | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];
const number = (value: number | readonly string[] | undefined): number =>
  typeof value === 'number' ? value : 0;

const themeNames = (t: T, value: readonly string[]): string =>
  formatList(
    t.lang,
    value.filter((code) => isTermCode('theme', code)).map((code) => term(t, 'theme', code as 'care')),
  );

const sentences: Readonly<Record<Reason['term'], (t: T, args: Reason['args']) => string>> = {
  theme: (t, { themes }) => t('matching.theme', { themes: themeNames(t, codes(themes)) }),
  near: (t, { hectometres }) =>
    number(hectometres) === 0
      ? t('matching.sameMunicipality')
      : t('matching.near', { distance: formatKm(t.lang, number(hectometres) / 10) }),
  online: (t) => t('matching.online'),
  dayparts: (t, { slots }) =>
    number(slots) === 0
      ? t('matching.timeAgreed')
      : t('matching.dayparts', { when: slotsText(t, number(slots)) }),
  practise: (t) => t('matching.practise'),
  teamLanguage: (t, { languages }) =>
    t('matching.teamLanguage', {
      languages: formatList(
        t.lang,
        codes(languages).map((code) => languageName(t.lang, code)),
      ),
    }),
  unseen: (t) => t('matching.unseen'),
  fresh: (t, { days }) =>
    number(days) === 0 ? t('matching.freshToday') : t('matching.fresh', { count: number(days) }),
  askAge: (t) => t('matching.askAge'),
  askDutch: (t) => t('matching.askDutch'),
  askLanguage: (t) => t('matching.askLanguage'),
  askPlace: (t) => t('matching.askPlace'),
};

/** One reason of a suggestion as a short sentence in plain language. */
export const reasonText = (t: T, reason: Reason): string => sentences[reason.term](t, reason.args);

/** True for a reason that asks the desk to find something out first. */
export const isQuestion = (reason: Reason): boolean => reason.term.startsWith('ask');
