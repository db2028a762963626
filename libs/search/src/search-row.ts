import type { Commitment, DutchLevel, ExpenseSystem, PlaceKind, Support, Theme } from '#kernel';
import { langs, term, translator, type Lang } from '#i18n';
import { municipalityOf } from '#places';
import {
  commitmentRank,
  dutchRank,
  langBits,
  municipalityRank,
  supportBits,
  themeBits,
} from './search-codes.js';
import { searchableText } from './search-tokens.js';
import type { VacancyCard } from './vacancy-search.js';

interface Text {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** A published vacancy as it stands in the tables of the domain. */
export interface PublishedVacancy {
  readonly number: number;
  readonly id: string;
  readonly organisationName: string;
  readonly organisationNumber: number;
  readonly themes: Theme[];
  readonly municipality: string | null;
  readonly placeKind: PlaceKind;
  readonly dutchLevel: DutchLevel;
  readonly practiseDutch: boolean;
  readonly commitment: Commitment;
  readonly slots: number;
  readonly hoursPerWeek: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly places: number;
  readonly isFull: boolean;
  readonly support: Support[];
  readonly expenses: ExpenseSystem;
  readonly publishedAt: string;
  readonly expiresOn: string;
  readonly texts: Partial<Record<Lang, Text>>;
}

const languagesOf = (vacancy: PublishedVacancy): Lang[] => langs.filter((lang) => vacancy.texts[lang]);

/** The language to show somebody who reads `lang`: that one, else Dutch, French, English. */
function shownLanguage(vacancy: PublishedVacancy, lang: Lang): Lang {
  return vacancy.texts[lang] ? lang : (languagesOf(vacancy)[0] ?? lang);
}

function cardOf(vacancy: PublishedVacancy, lang: Lang): VacancyCard {
  const { texts, organisationName, organisationNumber, ...facts } = vacancy;
  const textLang = shownLanguage(vacancy, lang);
  return {
    ...facts,
    title: texts[textLang]?.title ?? '',
    summary: texts[textLang]?.summary ?? '',
    textLang,
    langs: languagesOf(vacancy),
    organisation: { name: organisationName, number: organisationNumber },
  };
}

/** Names that are found under what is written, whatever the language: organisation and municipality. */
function namesOf({ organisationName, municipality }: PublishedVacancy): string {
  const place = municipalityOf(municipality);
  return searchableText([organisationName, place?.nameNl, place?.nameFr].join(' '));
}

// Somebody who types "cuisine" finds a Dutch text about cooking by the label of its theme.
const themeLabels = (vacancy: PublishedVacancy, lang: Lang): string =>
  vacancy.themes.map((theme) => term(translator(lang), 'theme', theme)).join(' ');

const titleIn = (vacancy: PublishedVacancy, lang: Lang): string =>
  searchableText(vacancy.texts[lang]?.title ?? '');

function wordsIn(vacancy: PublishedVacancy, lang: Lang): string {
  const text = vacancy.texts[lang];
  return searchableText([text?.title, text?.summary, text?.body, themeLabels(vacancy, lang)].join('\n'));
}

/** The row of the index for one vacancy, as JSON for the insert; texts are already tokens. */
export function searchRow(vacancy: PublishedVacancy) {
  return {
    number: vacancy.number,
    vacancy_id: vacancy.id,
    organisation: vacancy.organisationNumber,
    themes: themeBits(vacancy.themes),
    municipality: municipalityRank(vacancy.municipality),
    dutch: dutchRank(vacancy.dutchLevel),
    commitment: commitmentRank(vacancy.commitment),
    langs: langBits(languagesOf(vacancy)),
    slots: vacancy.slots,
    support: supportBits(vacancy.support),
    practise: vacancy.practiseDutch,
    online: vacancy.placeKind === 'ONLINE',
    expires_on: vacancy.expiresOn,
    published_at: vacancy.publishedAt,
    names: namesOf(vacancy),
    title_nl: titleIn(vacancy, 'nl'),
    title_fr: titleIn(vacancy, 'fr'),
    title_en: titleIn(vacancy, 'en'),
    words_nl: wordsIn(vacancy, 'nl'),
    words_fr: wordsIn(vacancy, 'fr'),
    words_en: wordsIn(vacancy, 'en'),
    cards: Object.fromEntries(langs.map((lang) => [lang, cardOf(vacancy, lang)])),
  };
}

/** One row for the index. */
export type SearchRow = ReturnType<typeof searchRow>;
