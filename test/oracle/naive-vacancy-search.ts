import { commitments, days, dutchLevels, parts, themes, type DutchLevel } from '#kernel';
import { langs, term, translator, type Lang } from '#i18n';
import { metresBetweenMunicipalities, municipalities, municipalityOf } from '#places';
import type { FoundVacancy, SearchFacets, SearchQuery, SearchResult } from '#search';
import type { PublishedVacancy } from '../../libs/search/src/search-row.js';

/** Stem of a token in a language; null for a stop word. Snowball, asked of PostgreSQL before. */
export type Stem = (lang: Lang, token: string) => string | null;

const tokensOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((token) => token.slice(0, 40));

const trigrams = (word: string): Set<string> => {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
};

function similarity(a: string, b: string): number {
  const [x, y] = [trigrams(a), trigrams(b)];
  const common = [...x].filter((trigram) => y.has(trigram)).length;
  return Math.fround(common / (x.size + y.size - common));
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

interface Document {
  readonly vacancy: PublishedVacancy;
  readonly title: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** What one token of the query accepts. */
type Accepts = (terms: ReadonlySet<string>) => boolean;

/**
 * The specification of `VacancySearch` written down in the most literal way: every facet value is a search of
 * its own. Slow, and the judge of every implementation.
 */
export class NaiveVacancySearch {
  private readonly documents: readonly Document[];
  private readonly lexicon: ReadonlySet<string>;

  constructor(
    vacancies: readonly PublishedVacancy[],
    private readonly stem: Stem,
  ) {
    this.documents = vacancies.map((vacancy) => this.documentOf(vacancy));
    this.lexicon = new Set(this.documents.flatMap(({ words }) => [...words]));
  }

  search(query: SearchQuery): Omit<SearchResult, 'readings'> {
    const tokens = this.acceptedBy(query);
    const found = this.matching(query, tokens);
    const relevance = ({ vacancy, title }: Document): number =>
      2 * tokens.filter((accepts) => accepts(title)).length + (vacancy.texts[query.lang] ? 1 : 0);
    const sorted = [...found].sort(
      (a, b) =>
        this.before(query, a, b, relevance) ||
        Date.parse(b.vacancy.publishedAt) - Date.parse(a.vacancy.publishedAt) ||
        a.vacancy.number - b.vacancy.number,
    );
    const from = (query.page - 1) * query.perPage;
    return {
      total: found.length,
      page: query.page,
      perPage: query.perPage,
      items: sorted.slice(from, from + query.perPage).map(({ vacancy }) => this.item(query, vacancy)),
      facets: this.facets(query, tokens),
    };
  }

  private documentOf(vacancy: PublishedVacancy): Document {
    const place = municipalityOf(vacancy.municipality);
    const title = new Set<string>();
    const words = new Set(
      tokensOf(`${vacancy.organisationName} ${place?.nameNl ?? ''} ${place?.nameFr ?? ''}`),
    );
    const learn = (terms: Set<string>, lang: Lang, text: string): void => {
      for (const token of tokensOf(text)) {
        terms.add(token);
        const stem = this.stem(lang, token);
        if (stem !== null) terms.add(stem);
      }
    };
    for (const lang of langs) {
      const text = vacancy.texts[lang];
      const labels = vacancy.themes.map((theme) => term(translator(lang), 'theme', theme)).join(' ');
      learn(title, lang, text?.title ?? '');
      learn(words, lang, `${text?.title ?? ''} ${text?.summary ?? ''} ${text?.body ?? ''} ${labels}`);
    }
    return { vacancy, title, words };
  }

  private acceptedBy({ words }: SearchQuery): Accepts[] {
    const tokens = tokensOf(words.slice(0, 2_000)).slice(0, 12);
    const isStop = (token: string): boolean => langs.some((lang) => this.stem(lang, token) === null);
    const kept = tokens.every(isStop) ? tokens : tokens.filter((token) => !isStop(token));
    const last = tokens.at(-1);
    return kept.map((token, at) => this.accepts(token, at === kept.length - 1 && token === last));
  }

  private accepts(token: string, mayBeginWord: boolean): Accepts {
    const forms = new Set([token, ...langs.flatMap((lang) => this.stem(lang, token) ?? [])]);
    const begins = (terms: ReadonlySet<string>): boolean => [...terms].some((word) => word.startsWith(token));
    const equals = (terms: ReadonlySet<string>): boolean => [...forms].some((form) => terms.has(form));
    if (mayBeginWord && token.length >= 3 && begins(this.lexicon)) {
      return (terms) => equals(terms) || begins(terms);
    }
    if (token.length >= 4 && !equals(this.lexicon)) for (const word of this.nearest(token)) forms.add(word);
    return equals;
  }

  private nearest(token: string): string[] {
    const near = [...this.lexicon]
      .map((word) => ({ word, alike: similarity(word, token), edits: edits(word, token) }))
      .filter((candidate) => candidate.alike >= Math.fround(0.3) && candidate.edits <= 2);
    const fewest = Math.min(...near.map((candidate) => candidate.edits));
    return near
      .filter((candidate) => candidate.edits === fewest)
      .sort((a, b) => b.alike - a.alike || (a.word < b.word ? -1 : 1))
      .slice(0, 3)
      .map(({ word }) => word);
  }

  private matching(query: SearchQuery, tokens: readonly Accepts[]): Document[] {
    return this.documents.filter(
      ({ vacancy, words }) => tokens.every((accepts) => accepts(words)) && fits(query, vacancy),
    );
  }

  private before(
    query: SearchQuery,
    a: Document,
    b: Document,
    relevance: (document: Document) => number,
  ): number {
    const metres = ({ vacancy }: Document): number =>
      (vacancy.municipality && query.place
        ? metresBetweenMunicipalities(query.place.nisCode, vacancy.municipality)
        : null) ?? Number.MAX_SAFE_INTEGER;
    switch (query.sort) {
      case 'relevance':
        return relevance(b) - relevance(a);
      case 'closing':
        return a.vacancy.expiresOn.localeCompare(b.vacancy.expiresOn);
      case 'distance':
        return query.place ? metres(a) - metres(b) : 0;
      case 'newest':
        return 0;
    }
  }

  private item(query: SearchQuery, vacancy: PublishedVacancy): FoundVacancy {
    const { texts, organisationName, organisationNumber, ...facts } = vacancy;
    const written = langs.filter((lang) => texts[lang]);
    const textLang = texts[query.lang] ? query.lang : (written[0] ?? query.lang);
    return {
      ...facts,
      title: texts[textLang]?.title ?? '',
      summary: texts[textLang]?.summary ?? '',
      textLang,
      langs: written,
      organisation: { name: organisationName, number: organisationNumber },
      metres:
        query.place && vacancy.municipality
          ? metresBetweenMunicipalities(query.place.nisCode, vacancy.municipality)
          : null,
    };
  }

  private facets(query: SearchQuery, tokens: readonly Accepts[]): SearchFacets {
    const count = <C extends string>(codes: readonly C[], filter: (code: C) => Partial<SearchQuery>) =>
      Object.fromEntries(
        codes.map((code) => [code, this.matching({ ...query, ...filter(code) }, tokens).length]),
      ) as Record<C, number>;
    return {
      theme: count(themes, (theme) => ({ themes: [theme] })),
      municipality: count(
        municipalities.map(({ nisCode }) => nisCode),
        (nisCode) => ({ place: { nisCode, km: 0 } }),
      ),
      dutchLevel: count(dutchLevels, (dutchLevel) => ({ dutchLevel })),
      day: count(days, (day) => ({ days: [day] })),
      part: count(parts, (part) => ({ parts: [part] })),
      commitment: count(commitments, (commitment) => ({ commitments: [commitment] })),
      textLang: count(langs, (lang) => ({ textLangs: [lang] })),
      practiseDutch: this.matching({ ...query, practiseDutch: true }, tokens).length,
      online: this.matching({ ...query, online: true }, tokens).length,
    };
  }
}

const rank = (level: DutchLevel): number => dutchLevels.indexOf(level);

function fitsTime(query: SearchQuery, slots: number): boolean {
  if (query.days.length + query.parts.length + query.slots === 0 || slots === 0) return true;
  return days.some((day, d) =>
    parts.some((part, p) => {
      const bit = 1 << (d * 3 + p);
      return (
        (query.days.length === 0 || query.days.includes(day)) &&
        (query.parts.length === 0 || query.parts.includes(part)) &&
        (query.slots === 0 || (query.slots & bit) !== 0) &&
        (slots & bit) !== 0
      );
    }),
  );
}

function fitsPlace({ place }: SearchQuery, municipality: string | null): boolean {
  if (!place) return true;
  const metres = municipality === null ? null : metresBetweenMunicipalities(place.nisCode, municipality);
  return metres !== null && metres <= place.km * 1000;
}

const someOf = <C>(wanted: readonly C[], has: (code: C) => boolean): boolean =>
  wanted.length === 0 || wanted.some(has);

function fits(query: SearchQuery, vacancy: PublishedVacancy): boolean {
  return (
    someOf(query.themes, (theme) => vacancy.themes.includes(theme)) &&
    fitsPlace(query, vacancy.municipality) &&
    (query.dutchLevel === null || rank(vacancy.dutchLevel) <= rank(query.dutchLevel)) &&
    (!query.practiseDutch || vacancy.practiseDutch) &&
    fitsTime(query, vacancy.slots) &&
    someOf(query.commitments, (commitment) => vacancy.commitment === commitment) &&
    query.support.every((support) => vacancy.support.includes(support)) &&
    someOf(query.textLangs, (lang) => vacancy.texts[lang] !== undefined) &&
    (!query.online || vacancy.placeKind === 'ONLINE') &&
    (query.organisation === null || vacancy.organisationNumber === query.organisation)
  );
}
