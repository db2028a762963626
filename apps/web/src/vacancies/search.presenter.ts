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

type Less = (label: string, less: Partial<SearchQuery>) => ChosenFilter;

/** The filters that hold one value. */
function singleFilters(t: T, query: SearchQuery, filter: Less): ChosenFilter[] {
  const { place } = query;
  const name = place ? municipalityName(t.lang, place.nisCode) : '';
  const around = place && place.km > 0 ? t('search.untilKm', { place: name, km: place.km }) : name;
  return [
    ...(query.words ? [filter(t('search.words', { words: query.words }), { words: '' })] : []),
    ...(place ? [filter(around, { place: null })] : []),
    ...(query.dutchLevel ? [filter(term(t, 'dutchLevel', query.dutchLevel), { dutchLevel: null })] : []),
    ...(query.practiseDutch ? [filter(t('search.practise'), { practiseDutch: false })] : []),
    ...(query.online ? [filter(t('search.onlineOnly'), { online: false })] : []),
  ];
}

/** Everything that was chosen; each can be taken away alone. */
export function chosenFilters(t: T, query: SearchQuery): ChosenFilter[] {
  const filter: Less = (label, less) => ({ label, without: { ...query, ...firstPage, ...less } });
  const without = <C>(list: readonly C[], value: C): C[] => list.filter((other) => other !== value);
  const { themes, days, parts, commitments, support, textLangs } = query;
  return [
    ...singleFilters(t, query, filter),
    ...themes.map((code) => filter(term(t, 'theme', code), { themes: without(themes, code) })),
    ...days.map((code) => filter(term(t, 'day', code), { days: without(days, code) })),
    ...parts.map((code) => filter(term(t, 'part', code), { parts: without(parts, code) })),
    ...commitments.map((code) =>
      filter(term(t, 'commitment', code), { commitments: without(commitments, code) }),
    ),
    ...support.map((code) => filter(term(t, 'support', code), { support: without(support, code) })),
    ...textLangs.map((code) => filter(languageName(t.lang, code), { textLangs: without(textLangs, code) })),
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
