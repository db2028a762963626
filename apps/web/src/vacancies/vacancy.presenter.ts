import { h } from 'preact';
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
import { ContentLine, type Fact } from '#ui';
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
  const named = (code: string): string => municipalityName(t.lang, code);
  const municipality = named(vacancy.municipality);
  // The street of somebody's home is never public.
  const street = vacancy.street ? `${vacancy.street}, ` : '';
  if (vacancy.placeKind === 'ADDRESS') return `${street}${municipality}`;
  const all = [vacancy.municipality, ...vacancy.otherMunicipalities].map(named);
  return `${formatList(t.lang, all)} (${kind.toLowerCase()})`;
}

function expensesOf(t: T, { expenses, expensesDayCents, travelPaid }: PublicVacancy): string {
  if (expenses !== 'FLAT' || !expensesDayCents) return term(t, 'expenses', expenses);
  const flat = t('vacancyPage.expensesFlat', { amount: formatEuro(t.lang, expensesDayCents) });
  return travelPaid ? `${flat}, ${t('vacancyPage.travelPaid')}` : flat;
}

function hoursOf(t: T, { hoursPerWeek, hoursFlexible }: PublicVacancy): string | null {
  const hours = hoursPerWeek === null ? [] : [t('vacancyPage.hoursValue', { count: hoursPerWeek })];
  return [...hours, ...(hoursFlexible ? [t('vacancyPage.hoursFlexible')] : [])].join(', ') || null;
}

function placesOf(t: T, { places, waitingList }: PublicVacancy): string {
  const wanted = t('vacancyPage.placesValue', { count: places });
  return waitingList ? `${wanted}, ${t('vacancyPage.waitingList')}` : wanted;
}

/** The reason is written by somebody, so it keeps its own language. */
function ageOf(t: T, { minAge, minAgeReason }: PublicVacancy): Fact['value'] {
  const age = t('vacancyPage.ageValue', { age: minAge });
  if (minAgeReason === null) return age;
  return [`${age}: `, h(ContentLine, { key: 'reason', text: minAgeReason, lang: 'nl' })];
}

/** Every language that is needed, with its level, one line for each skill; Dutch first. */
export function neededLanguages(t: T, vacancy: PublicVacancy): string[] {
  const { dutchLevel: speak, dutchRead: read, languagesNeeded } = vacancy;
  return [{ lang: 'nl', speak, read }, ...languagesNeeded].flatMap((need) => {
    const language = languageName(t.lang, need.lang);
    const level = (code: string): string => {
      const words = t(`posting.level.${code}` as 'posting.level.A1');
      return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    };
    return [
      ...(need.speak === 'NONE'
        ? []
        : [t('vacancyPage.languageSpeak', { language, level: level(need.speak) })]),
      ...(need.read === 'NONE' ? [] : [t('vacancyPage.languageRead', { language, level: level(need.read) })]),
    ];
  });
}

const present = (fact: Omit<Fact, 'value'> & { value: Fact['value'] | null }): Fact[] =>
  fact.value === null ? [] : [fact];

/** The facts of a vacancy, always in this order. */
export function vacancyFacts(t: T, vacancy: PublicVacancy): Fact[] {
  const languages = formatList(
    t.lang,
    vacancy.teamLanguages.map((code) => languageName(t.lang, code)),
  );
  const facts: (Omit<Fact, 'value'> & { value: Fact['value'] | null })[] = [
    { icon: vacancy.municipality === null ? 'online' : 'place', label: t('vacancyPage.place'), value: placeOf(t, vacancy) },
    { icon: 'clock', label: t('vacancyPage.when'), value: slotsText(t, vacancy.slots) },
    { icon: 'moving', label: t('vacancyPage.commitment'), value: term(t, 'commitment', vacancy.commitment) },
    { icon: 'clock', label: t('vacancyPage.hours'), value: hoursOf(t, vacancy) },
    { icon: 'calendar', label: t('vacancyPage.period'), value: periodText(t, vacancy) },
    { icon: 'dutch', label: t('vacancyPage.dutch'), value: term(t, 'dutchNeeded', vacancy.dutchLevel) },
    { icon: 'language', label: t('vacancyPage.team'), value: languages === '' ? null : languages },
    { icon: 'people', label: t('vacancyPage.places'), value: placesOf(t, vacancy) },
    { icon: 'person', label: t('vacancyPage.age'), value: ageOf(t, vacancy) },
    { icon: 'euro', label: t('vacancyPage.expenses'), value: expensesOf(t, vacancy) },
    { icon: 'lock', label: t('vacancyPage.secrecy'), value: term(t, 'secrecy', vacancy.secrecy) },
  ]; // prettier-ignore
  return facts.flatMap(present);
}
