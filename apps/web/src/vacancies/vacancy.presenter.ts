import {
  formatDate,
  formatEuro,
  formatList,
  languageName,
  langs,
  slotsText,
  term,
  termOf,
  type Lang,
  type T,
} from '#i18n';
import { municipalityName } from '#places';
import type { Fact } from '#ui';
import { closedStates, type PublicVacancy, type VacancyWords } from '#vacancies';

/** The text to show somebody who reads `lang`, and its language. */
export function shownText(vacancy: PublicVacancy, lang: Lang): VacancyWords & { readonly lang: Lang } {
  const shown = [lang, ...langs].find((candidate) => vacancy.texts[candidate]) ?? lang;
  return { title: '', summary: '', body: '', ...vacancy.texts[shown], lang: shown };
}

/** True when nobody can react any more (UC-02: answered with 410 and other ways). */
export const isClosed = (vacancy: PublicVacancy): boolean =>
  closedStates.some((state) => state === vacancy.state);

function periodText(t: T, { startsOn, endsOn }: PublicVacancy): string | null {
  const day = (date: string): string => formatDate(t.lang, date);
  if (startsOn && endsOn) return t('vacancyPage.fromUntil', { start: day(startsOn), end: day(endsOn) });
  if (startsOn) return t('vacancyPage.from', { date: day(startsOn) });
  return endsOn ? t('vacancyPage.until', { date: day(endsOn) }) : null;
}

function placeOf(t: T, vacancy: PublicVacancy): string {
  const kind = termOf(t, 'placeKind', vacancy.placeKind);
  if (vacancy.municipality === null) return kind;
  const municipality = municipalityName(t.lang, vacancy.municipality);
  // The street of somebody's home is never public.
  const street = vacancy.placeKind === 'ADDRESS' && vacancy.street ? `${vacancy.street}, ` : '';
  return vacancy.placeKind === 'ADDRESS'
    ? `${street}${municipality}`
    : `${municipality} (${kind.toLowerCase()})`;
}

function expensesOf(t: T, { expenses, expensesDayCents }: PublicVacancy): string {
  if (expenses === 'FLAT' && expensesDayCents) {
    return t('vacancyPage.expensesFlat', { amount: formatEuro(t.lang, expensesDayCents) });
  }
  return term(t, 'expenses', expenses);
}

const present = (fact: { icon: Fact['icon']; label: string; value: string | null }): Fact[] =>
  fact.value === null ? [] : [{ ...fact, value: fact.value }];

/** The facts of a vacancy, always in this order. */
export function vacancyFacts(t: T, vacancy: PublicVacancy): Fact[] {
  const { teamLanguages, hoursPerWeek, minAge, minAgeReason } = vacancy;
  const languages = formatList(
    t.lang,
    teamLanguages.map((code) => languageName(t.lang, code)),
  );
  const age = [t('vacancyPage.ageValue', { age: minAge }), minAgeReason].filter(Boolean).join(': ');
  const facts: { icon: Fact['icon']; label: string; value: string | null }[] = [
    { icon: vacancy.municipality === null ? 'online' : 'place', label: t('vacancyPage.place'), value: placeOf(t, vacancy) },
    { icon: 'clock', label: t('vacancyPage.when'), value: slotsText(t, vacancy.slots) },
    { icon: 'moving', label: t('vacancyPage.commitment'), value: term(t, 'commitment', vacancy.commitment) },
    { icon: 'clock', label: t('vacancyPage.hours'), value: hoursPerWeek === null ? null : t('vacancyPage.hoursValue', { count: hoursPerWeek }) },
    { icon: 'calendar', label: t('vacancyPage.period'), value: periodText(t, vacancy) },
    { icon: 'dutch', label: t('vacancyPage.dutch'), value: term(t, 'dutchNeeded', vacancy.dutchLevel) },
    { icon: 'language', label: t('vacancyPage.team'), value: languages === '' ? null : languages },
    { icon: 'people', label: t('vacancyPage.places'), value: t('vacancyPage.placesValue', { count: vacancy.places }) },
    { icon: 'person', label: t('vacancyPage.age'), value: age },
    { icon: 'euro', label: t('vacancyPage.expenses'), value: expensesOf(t, vacancy) },
    { icon: 'lock', label: t('vacancyPage.secrecy'), value: term(t, 'secrecy', vacancy.secrecy) },
  ]; // prettier-ignore
  return facts.flatMap(present);
}
