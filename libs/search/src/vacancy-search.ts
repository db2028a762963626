import type { Commitment, Day, DutchLevel, ExpenseSystem, Part, PlaceKind, Support, Theme } from '#kernel';
import type { Lang } from '#i18n';

/** Orders of the results; see `VacancySearch`. */
export const searchSorts = ['relevance', 'newest', 'distance', 'closing'] as const;
export type SearchSort = (typeof searchSorts)[number];

/** What somebody looks for (UC-02). An empty field asks for nothing. */
export interface SearchQuery {
  /** Anything somebody typed. */
  readonly words: string;
  /** Language in which the texts of the results are wanted. */
  readonly lang: Lang;
  /** Around the reference point of a municipality; 0 km is that municipality alone. */
  readonly place: { readonly nisCode: string; readonly km: number } | null;
  /** At least one of these. */
  readonly themes: readonly Theme[];
  /** What the person speaks: vacancies that need at most this. */
  readonly dutchLevel: DutchLevel | null;
  /** Only where one can practise Dutch. */
  readonly practiseDutch: boolean;
  /** On at least one of these days … */
  readonly days: readonly Day[];
  /** … in at least one of these parts of it … */
  readonly parts: readonly Part[];
  /** … within this mask of slots (0: any). */
  readonly slots: number;
  readonly commitments: readonly Commitment[];
  /** All of these offered. */
  readonly support: readonly Support[];
  /** With a text in at least one of these languages. */
  readonly textLangs: readonly Lang[];
  readonly online: boolean;
  /** Public number of one organisation. */
  readonly organisation: number | null;
  readonly sort: SearchSort;
  /** From 1 to 10 000; a page past the end is empty. */
  readonly page: number;
  /** From 0 (counts only) to 50. */
  readonly perPage: number;
}

/** The query that asks for nothing: all published vacancies, first page. */
export const anyVacancy: SearchQuery = {
  words: '',
  lang: 'nl',
  place: null,
  themes: [],
  dutchLevel: null,
  practiseDutch: false,
  days: [],
  parts: [],
  slots: 0,
  commitments: [],
  support: [],
  textLangs: [],
  online: false,
  organisation: null,
  sort: 'relevance',
  page: 1,
  perPage: 20,
};

/** What a list of results shows of a vacancy; public, and in one language already. */
export interface VacancyCard {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Language of title and summary: the one asked for when there is a text in it, else nl, fr, en. */
  readonly textLang: Lang;
  /** Languages in which there is a text. */
  readonly langs: readonly Lang[];
  readonly organisation: { readonly name: string; readonly number: number };
  readonly themes: readonly Theme[];
  /** NIS code; null for work online without a place. */
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
  /** All places are taken; one can put oneself on the waiting list. */
  readonly isFull: boolean;
  readonly support: readonly Support[];
  readonly expenses: ExpenseSystem;
  /** Instant, ISO 8601. */
  readonly publishedAt: string;
  /** Last day, YYYY-MM-DD. */
  readonly expiresOn: string;
}

/** One result; `metres` between the reference points, null without a place on either side. */
export type FoundVacancy = VacancyCard & { readonly metres: number | null };

/**
 * Counts for the choices of a filter. Each is the total of the same query with this one filter set to that
 * value alone: a facet ignores its own filter and respects all others. Facet `municipality` replaces `place`
 * by that municipality with 0 km; `day` replaces `days` only, `part` replaces `parts` only.
 */
export interface SearchFacets {
  readonly theme: Readonly<Record<Theme, number>>;
  /** By NIS code, all nineteen. */
  readonly municipality: Readonly<Record<string, number>>;
  /** Cumulative: A2 counts what somebody with A2 can do. */
  readonly dutchLevel: Readonly<Record<DutchLevel, number>>;
  readonly day: Readonly<Record<Day, number>>;
  readonly part: Readonly<Record<Part, number>>;
  readonly commitment: Readonly<Record<Commitment, number>>;
  readonly textLang: Readonly<Record<Lang, number>>;
  readonly practiseDutch: number;
  readonly online: number;
}

/** A vacancy (also a closed one) for which others are wanted. */
export interface SimilarTo {
  readonly number: number;
  readonly themes: readonly Theme[];
  readonly municipality: string | null;
}

/** A page of results. */
export interface SearchResult {
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
  readonly items: readonly FoundVacancy[];
  readonly facets: SearchFacets;
  /** Words that nobody uses and the nearest known ones that were looked for beside them. */
  readonly readings: readonly { readonly word: string; readonly read: readonly string[] }[];
}

/**
 * Searches the published vacancies of active organisations. Exactly specified, so that implementations can be compared:
 *
 * - **Filters** all hold together. Slots: with m = the slots of `days` × `parts` (an empty one means all)
 *   within `slots` (0 means all), a vacancy fits when m overlaps its slots or its slots are 0 ("to be agreed").
 *   Place: metres between the reference points ≤ km × 1000; work without a municipality never fits a place.
 * - **Words** are cut into tokens by `searchTokens` (at most 12 of at most 40 characters). A token that is a
 *   stop word in Dutch, French or English is left out, unless all are. Every other token must be found in the
 *   vacancy: in its title, summary or body in any language, the name of its organisation, the Dutch or French
 *   name of its municipality, or the labels of its themes.
 *   A vacancy's *terms* are the tokens of these texts and the Snowball stems of each text in its own language.
 *   A token is found when itself or its Dutch, French or English stem is a term. The last token, with three
 *   characters or more, is also found when a term begins with it. A token of four characters or more for which
 *   no published vacancy has such a term is misspelt: it is also found under the nearest terms of all published
 *   vacancies (trigram similarity ≥ 0.3, Levenshtein ≤ 2; only those with the fewest edits, the three most
 *   similar, ties alphabetical), which `readings` tells.
 * - **Order**: `relevance` = 2 × the number of tokens found in a title + 1 when there is a text in `lang`,
 *   highest first; `newest`; `closing` = first expiry first; `distance` = nearest first, without a municipality
 *   last, and `newest` when no place is given. Ties of every order: published last first, then lowest number.
 * - **Counts** are exact, also on a page past the end.
 *
 * Any text is a valid query; nothing is refused.
 */
export abstract class VacancySearch {
  abstract search(query: SearchQuery): Promise<SearchResult>;

  /**
   * The `count` (at most 50) published vacancies that share a theme with this one, itself left out. Order: most
   * shared themes first, then nearest (without a municipality on either side last), published last, lowest number.
   */
  abstract similar(to: SimilarTo, lang: Lang, count: number): Promise<FoundVacancy[]>;
}
