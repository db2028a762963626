import { formatKm, languageName, term, type T } from '#i18n';
import { municipalityName } from '#places';
import { searchSorts, type SearchQuery, type SearchResult } from '#search';
import { paths, withQuery } from '#ui';
import { searchParams } from './search-params.js';

/** A chosen filter and the search without it. */
export interface ChosenFilter {
  readonly label: string;
  readonly without: SearchQuery;
}

const firstPage = { page: 1 } as const;

/** The address of a search. */
export const searchHref = (query: SearchQuery): string =>
  withQuery(paths.search(query.lang), searchParams(query));

function placeFilters(t: T, query: SearchQuery): ChosenFilter[] {
  const { place } = query;
  if (!place) return [];
  const name = municipalityName(t.lang, place.nisCode);
  return [
    {
      label: place.km > 0 ? t('search.untilKm', { place: name, km: place.km }) : name,
      without: { ...query, place: null },
    },
  ];
}

/** Everything that was chosen, in the order of the form; each can be taken away alone. */
export function chosenFilters(t: T, query: SearchQuery): ChosenFilter[] {
  const reset = { ...query, ...firstPage };
  const each = <C>(
    values: readonly C[],
    label: (value: C) => string,
    less: (rest: C[]) => Partial<SearchQuery>,
  ) =>
    values.map((value) => ({
      label: label(value),
      without: { ...reset, ...less(values.filter((other) => other !== value)) },
    }));
  return [
    ...(query.words
      ? [{ label: t('search.words', { words: query.words }), without: { ...reset, words: '' } }]
      : []),
    ...placeFilters(t, reset),
    ...each(
      query.themes,
      (theme) => term(t, 'theme', theme),
      (themes) => ({ themes }),
    ),
    ...(query.dutchLevel
      ? [{ label: term(t, 'dutchLevel', query.dutchLevel), without: { ...reset, dutchLevel: null } }]
      : []),
    ...(query.practiseDutch
      ? [{ label: t('search.practise'), without: { ...reset, practiseDutch: false } }]
      : []),
    ...each(
      query.days,
      (day) => term(t, 'day', day),
      (days) => ({ days }),
    ),
    ...each(
      query.parts,
      (part) => term(t, 'part', part),
      (parts) => ({ parts }),
    ),
    ...each(
      query.commitments,
      (code) => term(t, 'commitment', code),
      (commitments) => ({ commitments }),
    ),
    ...each(
      query.support,
      (code) => term(t, 'support', code),
      (support) => ({ support }),
    ),
    ...each(
      query.textLangs,
      (lang) => languageName(t.lang, lang),
      (textLangs) => ({ textLangs }),
    ),
    ...(query.online ? [{ label: t('search.onlineOnly'), without: { ...reset, online: false } }] : []),
  ];
}

const sortLabels = {
  relevance: 'search.sortRelevance',
  newest: 'search.sortNewest',
  distance: 'search.sortDistance',
  closing: 'search.sortClosing',
} as const;

/** Links to the same results in another order; by distance only when there is a place to measure from. */
export function sortLinks(t: T, query: SearchQuery): { href: string; label: string; current: boolean }[] {
  return searchSorts
    .filter((sort) => sort !== 'distance' || query.place !== null)
    .map((sort) => ({
      href: searchHref({ ...query, ...firstPage, sort }),
      label: t(sortLabels[sort]),
      current: sort === query.sort,
    }));
}

/** Where a vacancy is: the municipality, with the distance when one looks around a place. */
export function placeText(
  t: T,
  card: { municipality: string | null; metres: number | null },
  kindLabel: string,
): string {
  if (card.municipality === null) return kindLabel;
  const place = municipalityName(t.lang, card.municipality);
  return card.metres ? t('search.placeKm', { place, km: formatKm(t.lang, card.metres / 1000) }) : place;
}

/** What to try when nothing was found, with the number it would give. */
export interface WayOut {
  readonly label: string;
  readonly href: string;
  readonly count: number;
}

/** Searches without one filter each; what still finds nothing is not offered. */
export async function waysOut(
  t: T,
  query: SearchQuery,
  search: (query: SearchQuery) => Promise<SearchResult>,
): Promise<WayOut[]> {
  const filters = chosenFilters(t, query).slice(0, 12);
  const tried = await Promise.all(
    filters.map(async ({ label, without }) => ({
      label: t('search.drop', { label }),
      href: searchHref(without),
      count: (await search({ ...without, perPage: 0 })).total,
    })),
  );
  return tried.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
