import { commitments, days, dutchLevels, parts, themes, type Day, type Part } from '#kernel';
import { langs, type Lang } from '#i18n';
import { metresBetweenMunicipalities, municipalities, municipalitiesWithin } from '#places';
import {
  commitmentRank,
  dutchRank,
  langBit,
  langBits,
  municipalityRank,
  supportBits,
  themeBits,
} from './search-codes.js';
import { searchTokens } from './search-tokens.js';
import { orAnySlot, slotsOf } from './slots.js';
import type { SearchQuery, SimilarTo } from './vacancy-search.js';

/** One SQL statement with its values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A filter that has a facet: its bit in the mask of failing filters. */
const facetBit = { theme: 1, place: 2, dutch: 4, slots: 8, commitment: 16, lang: 32 } as const;
type Facet = keyof typeof facetBit;

const nowhere = 2_147_483_647;

/** Collects values as $1, $2 …; everything typed by somebody goes through here. */
class Values {
  readonly list: unknown[] = [];

  add(value: unknown, type: string): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }
}

/** Conditions that every counted row must meet: its organisation is active, and the filters without a facet. */
function hardConditions(query: SearchQuery, values: Values, hasWords: boolean): string[] {
  const conditions = ['s.shown'];
  if (hasWords) conditions.push('s.words @@ q.whole');
  if (query.practiseDutch) conditions.push('s.practise');
  if (query.online) conditions.push('s.online');
  if (query.organisation !== null)
    conditions.push(`s.organisation = ${values.add(query.organisation, 'int')}`);
  if (query.support.length > 0) {
    const asked = values.add(supportBits(query.support), 'int');
    conditions.push(`s.support & ${asked} = ${asked}`);
  }
  return conditions;
}

/** Conditions of the filters that have a facet, only those that are set. */
function facetConditions(query: SearchQuery, values: Values): Map<Facet, string> {
  const conditions = new Map<Facet, string>();
  const { place } = query;
  if (query.themes.length > 0) {
    conditions.set('theme', `s.themes & ${values.add(themeBits(query.themes), 'int')} <> 0`);
  }
  if (place) {
    const within = municipalitiesWithin(place.nisCode, place.km).map(municipalityRank);
    const mask = within.reduce((bits, rank) => bits | (1 << rank), 0);
    conditions.set('place', `(1 << s.municipality) & ${values.add(mask, 'int')} <> 0`);
  }
  if (query.dutchLevel !== null) {
    conditions.set('dutch', `s.dutch <= ${values.add(dutchRank(query.dutchLevel), 'int')}`);
  }
  if (query.days.length > 0 || query.parts.length > 0 || query.slots !== 0) {
    const mask = slotsOf(query.days, query.parts) & orAnySlot(query.slots);
    conditions.set('slots', `(s.slots = 0 or s.slots & ${values.add(mask, 'int')} <> 0)`);
  }
  if (query.commitments.length > 0) {
    const ranks = query.commitments.map(commitmentRank);
    conditions.set('commitment', `s.commitment = any (${values.add(ranks, 'int[]')})`);
  }
  if (query.textLangs.length > 0) {
    conditions.set('lang', `s.langs & ${values.add(langBits(query.textLangs), 'int')} <> 0`);
  }
  return conditions;
}

/** The counts in the order of `readFacets`: a row counts for a facet when no other filter fails. */
function countExpressions(query: SearchQuery, active: ReadonlyMap<Facet, string>): string[] {
  const count = (facet: Facet, condition: string): string => {
    const passing = active.has(facet) ? `fail in (0, ${facetBit[facet]})` : 'fail = 0';
    return `count(*) filter (where ${active.size === 0 ? '' : `${passing} and `}${condition})`;
  };
  const slots = (chosenDays: readonly Day[], chosenParts: readonly Part[]): string => {
    const mask = slotsOf(chosenDays, chosenParts) & orAnySlot(query.slots);
    return count('slots', `(slots = 0 or slots & ${mask} <> 0)`);
  };
  // A filter without a bit of its own: rows that fail it are not there at all.
  const plain = (column: string): string => `count(*) filter (where fail = 0 and ${column})`;
  return [
    ...themes.map((_theme, at) => count('theme', `themes & ${1 << at} <> 0`)),
    ...municipalities.map((_place, at) => count('place', `municipality = ${at + 1}`)),
    ...dutchLevels.map((_level, at) => count('dutch', `dutch <= ${at}`)),
    ...days.map((day) => slots([day], query.parts)),
    ...parts.map((part) => slots(query.days, [part])),
    ...commitments.map((_commitment, at) => count('commitment', `commitment = ${at}`)),
    ...langs.map((lang) => count('lang', `langs & ${langBit(lang)} <> 0`)),
    plain('practise'),
    plain('online'),
  ];
}

/** Metres to each municipality by its rank; what has none is nowhere. */
const metresFrom = (from: string | null): number[] => [
  nowhere,
  ...municipalities.map(({ nisCode }) => metresBetweenMunicipalities(from ?? '', nisCode) ?? nowhere),
];

/** The order of the results as SQL; every order ends with the number, which is unique. */
function orderBy(query: SearchQuery, values: Values): string {
  const newest = 'published_at desc, number';
  const { place } = query;
  switch (query.sort) {
    case 'relevance':
      return `relevance desc, ${newest}`;
    case 'closing':
      return `expires_on, ${newest}`;
    case 'distance': {
      if (!place) return newest;
      return `(${values.add(metresFrom(place.nisCode), 'int[]')})[municipality + 1], ${newest}`;
    }
    case 'newest':
      return newest;
  }
}

function relevance(query: SearchQuery, tokens: readonly string[]): string {
  const inLang = `(s.langs & ${langBit(query.lang)} <> 0)::int`;
  const inTitle = tokens.map((_token, at) => `coalesce((s.title @@ q.parts[${at + 1}])::int, 0)`);
  return inTitle.length === 0 ? inLang : `2 * (${inTitle.join(' + ')}) + ${inLang}`;
}

/**
 * The search as one statement: one pass over the rows finds which of the filters with a facet fail; rows that
 * fail at most one are kept, because they count for that filter's facet; one aggregate counts them all.
 * Answers one row: total, counts, items, readings.
 */
export function searchStatement(query: SearchQuery): Statement {
  const values = new Values();
  const tokens = searchTokens(query.words);
  const hasWords = tokens.length > 0;
  const asked = hasWords
    ? `search_query(${values.add(tokens, 'text[]')})`
    : `(select '[]'::jsonb as readings)`;
  const hard = hardConditions(query, values, hasWords);
  const active = facetConditions(query, values);
  const fail = [...active].map(
    ([facet, condition]) => `case when ${condition} then 0 else ${facetBit[facet]} end`,
  );
  const offset = (query.page - 1) * query.perPage;
  const order = orderBy(query, values);
  const text = `
    with q as materialized (select * from ${asked} as asked),
    hit as materialized (
      select * from (
        select s.number, s.themes, s.municipality, s.dutch, s.slots, s.commitment, s.langs, s.practise, s.online, s.published_at,
          s.expires_on, ${relevance(query, tokens)} as relevance, ${fail.join(' | ') || '0'} as fail
        from ${hasWords ? 'q, ' : ''}vacancy_search s
        where ${hard.join(' and ')}
      ) judged ${active.size > 1 ? 'where fail & (fail - 1) = 0' : ''}
    ),
    counted as (
      select count(*) filter (where fail = 0)::int as total, array[${countExpressions(query, active).join(', ')}]::int[] as counts
      from hit
    ),
    shown as (
      select number, row_number() over (order by ${order}) as place from (
        select * from hit where fail = 0 order by ${order}
        limit ${values.add(query.perPage, 'int')} offset ${values.add(offset, 'int')}
      ) page
    )
    select total, counts, (select readings from q) as readings, coalesce((
      select json_agg(card order by place) from shown join vacancy_card using (number) where lang = ${values.add(query.lang, 'text')}
    ), '[]') as items
    from counted`;
  return { text, values: values.list };
}

/** The vacancies most like one, as one statement; one row per card, in order. */
export function similarStatement(to: SimilarTo, lang: Lang, count: number): Statement {
  return {
    text: `
      with near as (
        select number, row_number() over (order by shared desc, metres, published_at desc, number) as place from (
          select number, published_at, bit_count((themes & $1::int)::bit(32)) as shared,
            ($2::int[])[municipality + 1] as metres
          from vacancy_search where shown and themes & $1::int <> 0 and number <> $3
          order by shared desc, metres, published_at desc, number limit $4
        ) best
      )
      select card from near join vacancy_card using (number) where lang = $5 order by place`,
    values: [themeBits(to.themes), metresFrom(to.municipality), to.number, count, lang],
  };
}
