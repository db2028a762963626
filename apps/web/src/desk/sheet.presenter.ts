import type { T } from '#i18n';
import type { IntroductionState } from '#introductions';
import type { PublicVacancy } from '#vacancies';
import { shownText, vacancyFacts } from '../vacancies/vacancy.presenter.js';
import type { SheetItem } from './sheet.page.js';

/** Introductions that belong on the paper: chosen, and not refused or over. */
export const sheetStates: ReadonlySet<IntroductionState> = new Set([
  'SUGGESTED', 'AGREED_BY_CANDIDATE', 'SENT', 'ANSWERED', 'MET', 'STARTED',
]); // prettier-ignore

// The first facts answer where, when and how much Dutch; the rest is behind the QR code.
const factsOnPaper = 6;

/** One vacancy for the paper, in the candidate's language where there is a text. */
export function sheetItem(t: T, vacancy: PublicVacancy, url: string): SheetItem {
  const text = shownText(vacancy, t.lang);
  return {
    number: vacancy.number,
    title: text.title,
    summary: text.summary,
    textLang: text.lang,
    organisation: vacancy.organisation.name,
    facts: vacancyFacts(t, vacancy).slice(0, factsOnPaper),
    url,
  };
}
