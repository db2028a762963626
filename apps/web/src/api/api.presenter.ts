import { days, parts, slotBit, type Day, type Part } from '#kernel';
import { langs, type Lang } from '#i18n';
import { municipalityName } from '#places';
import type { FoundVacancy, SearchResult } from '#search';
import { paths } from '#ui';
import type { PublicVacancy } from '#vacancies';
import type { SearchAnswer, VacancyAnswer, VacancyItem } from './api-schemas.js';

type Url = (path: string) => string;

const placeOf = (lang: Lang, nisCode: string | null): VacancyItem['municipality'] =>
  nisCode === null ? null : { nisCode, name: municipalityName(lang, nisCode) };

/** The ticked slots of a mask, by day. */
export const slotList = (mask: number): { day: Day; part: Part }[] =>
  days.flatMap((day, d) =>
    parts.filter((_part, p) => (mask & slotBit(d, p)) !== 0).map((part) => ({ day, part })),
  );

function itemOf(card: FoundVacancy, lang: Lang, url: Url): VacancyItem {
  const {
    number,
    id: _id,
    metres,
    organisation,
    municipality,
    slots,
    langs: written,
    themes,
    support,
    ...rest
  } = card;
  return {
    ...rest,
    id: number,
    url: url(paths.vacancy(lang, number)),
    langs: [...written],
    themes: [...themes],
    support: [...support],
    organisation: { id: organisation.number, name: organisation.name },
    municipality: placeOf(lang, municipality),
    slots: slotList(slots),
    distanceKm: metres === null ? null : metres / 1000,
  };
}

/** The answer to a search. */
export const presentSearch = (result: SearchResult, lang: Lang, url: Url): SearchAnswer => ({
  items: result.items.map((card) => itemOf(card, lang, url)),
  total: result.total,
  page: result.page,
  perPage: result.perPage,
  facets: result.facets,
});

/** What is asked of people and what they get; nobody's name or number. */
const askedAndOffered = (vacancy: PublicVacancy) => ({
  tasks: [...vacancy.tasks],
  sector: vacancy.sector,
  targetGroups: [...vacancy.targetGroups],
  transportNote: vacancy.transportNote,
  hoursFlexible: vacancy.hoursFlexible,
  dutchRead: vacancy.dutchRead,
  languagesNeeded: vacancy.languagesNeeded.map(({ lang, speak, read }) => ({ lang, speak, read })),
  teamLanguages: [...vacancy.teamLanguages],
  waitingList: vacancy.waitingList,
  minAge: vacancy.minAge,
  minAgeReason: vacancy.minAgeReason,
  skillsWanted: [...vacancy.skillsWanted],
  skillsLearnable: [...vacancy.skillsLearnable],
  certificates: [...vacancy.certificates],
  accessibility: [...vacancy.accessibility],
  suitedFor: [...vacancy.suitedFor],
  travelPaid: vacancy.travelPaid,
  stepsBefore: vacancy.stepsBefore,
  weeksBefore: vacancy.weeksBefore,
  reactBy: [...vacancy.reactBy],
  walkInNote: vacancy.walkInNote,
});

function photoOf({ photoId, photoAlt, photo }: PublicVacancy, url: Url): VacancyAnswer['photo'] {
  if (photoId === null || photo === null) return null;
  return {
    large: url(paths.photo(photoId, 'groot')),
    small: url(paths.photo(photoId, 'klein')),
    width: photo.width,
    height: photo.height,
    alt: photoAlt ?? '',
  };
}

/** One vacancy; an open one has a day of publication and a last day. */
export function presentVacancy(vacancy: PublicVacancy, lang: Lang, url: Url): VacancyAnswer {
  const { organisation, note } = vacancy;
  return {
    id: vacancy.number,
    url: url(paths.vacancy(lang, vacancy.number)),
    open: vacancy.state === 'PUBLISHED',
    langs: langs.filter((code) => vacancy.texts[code]),
    texts: { ...vacancy.texts },
    themes: [...vacancy.themes],
    municipality: placeOf(lang, vacancy.municipality),
    placeKind: vacancy.placeKind,
    dutchLevel: vacancy.dutchLevel,
    practiseDutch: vacancy.practiseDutch,
    ...askedAndOffered(vacancy),
    otherMunicipalities: vacancy.otherMunicipalities.flatMap((code) => placeOf(lang, code) ?? []),
    photo: photoOf(vacancy, url),
    commitment: vacancy.commitment,
    slots: slotList(vacancy.slots),
    hoursPerWeek: vacancy.hoursPerWeek,
    startsOn: vacancy.startsOn,
    endsOn: vacancy.endsOn,
    places: vacancy.places,
    isFull: vacancy.fullSince !== null,
    support: [...vacancy.support],
    expenses: vacancy.expenses,
    expensesDayCents: vacancy.expensesDayCents,
    secrecy: vacancy.secrecy,
    publishedAt: (vacancy.publishedAt ?? vacancy.updatedAt).toISOString(),
    expiresOn: vacancy.expiresOn ?? '',
    organisation: {
      id: organisation.number,
      name: organisation.name,
      legalForm: organisation.legalForm,
      url: url(paths.organisation(lang, organisation.number)),
    },
    insurance: note && {
      civilLiability: note.insuranceCivil,
      accident: note.insuranceAccident,
      legalAid: note.insuranceLegalAid,
    },
  };
}
