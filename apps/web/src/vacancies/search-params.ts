import {
  commitments, days, dutchLevels, parts, supports, themes, type DutchLevel,
} from '#kernel'; // prettier-ignore
import { langs, type Lang } from '#i18n';
import { findMunicipality } from '#places';
import { anyVacancy, searchSorts, type SearchQuery } from '#search';

/** Distances that can be chosen beside "only here". */
export const distances = [2, 5, 10] as const;

const maxWords = 200;
const maxPage = 10_000;

type Raw = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
const textOf = (value: unknown): string => listOf(value)[0] ?? '';

/** Those values of a parameter that are codes of the list, in the order of the list, each once. */
const codesOf = <C extends string>(value: unknown, codes: readonly C[]): C[] => {
  const given = new Set(listOf(value));
  return codes.filter((code) => given.has(code));
};

const isLevel = (text: string): text is DutchLevel => dutchLevels.some((level) => level === text);

/** The words as they are shown and put in links: without what cannot be shown, and not endless. */
const wordsOf = (value: unknown): string =>
  textOf(value)
    .slice(0, maxWords)
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();

function placeOf(raw: Raw): SearchQuery['place'] {
  const municipality = findMunicipality(textOf(raw.municipality));
  if (!municipality) return null;
  const km = Number(textOf(raw.km));
  return { nisCode: municipality.nisCode, km: distances.find((distance) => distance === km) ?? 0 };
}

function pageOf(raw: Raw): number {
  const text = textOf(raw.page);
  return /^[1-9]\d{0,4}$/.test(text) ? Math.min(Number(text), maxPage) : 1;
}

/**
 * Reads the address of the search page. Whatever does not make sense is left out: an address that somebody
 * shared or typed always gives a page.
 */
export function readSearch(query: unknown, lang: Lang): SearchQuery {
  const raw: Raw = typeof query === 'object' && query !== null ? { ...query } : {};
  const level = textOf(raw.dutchLevel);
  return {
    ...anyVacancy,
    lang,
    words: wordsOf(raw.q),
    place: placeOf(raw),
    themes: codesOf(raw.theme, themes),
    dutchLevel: isLevel(level) ? level : null,
    practiseDutch: textOf(raw.practise) === '1',
    days: codesOf(raw.day, days),
    parts: codesOf(raw.part, parts),
    commitments: codesOf(raw.commitment, commitments),
    support: codesOf(raw.support, supports),
    textLangs: codesOf(raw.textLang, langs),
    online: textOf(raw.online) === '1',
    sort: searchSorts.find((sort) => sort === textOf(raw.sort)) ?? 'relevance',
    page: pageOf(raw),
  };
}

/** The parameters of a search, for links and for filling the form; what asks for nothing is left out. */
export function searchParams(
  query: SearchQuery,
): Readonly<Record<string, string | null | undefined | readonly string[]>> {
  return {
    q: query.words,
    municipality: query.place?.nisCode,
    km: query.place && query.place.km > 0 ? String(query.place.km) : undefined,
    theme: query.themes,
    dutchLevel: query.dutchLevel,
    practise: query.practiseDutch ? '1' : undefined,
    day: query.days,
    part: query.parts,
    commitment: query.commitments,
    support: query.support,
    textLang: query.textLangs,
    online: query.online ? '1' : undefined,
    sort: query.sort === 'relevance' ? undefined : query.sort,
    page: query.page > 1 ? String(query.page) : undefined,
  };
}
