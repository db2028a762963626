import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { commitments, days, dutchLevels, parts, supports, themes } from '#kernel';
import { dataSourceOptions, requestPatience, UnitOfWork } from '#database';
import { langs, term, translator, type Lang } from '#i18n';
import { metresBetweenMunicipalities, municipalities } from '#places';
import { createTestDatabase, type TestDatabase } from '#testing';
import { NaiveVacancySearch, type Stem } from '../../../test/oracle/naive-vacancy-search.js';
import { randomVacancies, vocabulary } from '../../../test/oracle/random-vacancies.js';
import { storeVacancies } from '../../../test/oracle/store-vacancies.js';
import { IndexVacancies } from './index-vacancies.js';
import { SearchIndexRepository } from './search-index.repository.js';
import type { PublishedVacancy } from './search-row.js';
import { SqlVacancySearch } from './sql-vacancy-search.queries.js';
import { anyVacancy, searchSorts, type SearchQuery } from './vacancy-search.js';

const typed = [
  'koken', 'kookt', 'KÓKEN', 'kok', 'koo', 'fiets', 'fietsn', 'wandeln', 'vrijwiliger', 'benevole', 'Bénévoles', 'velo',
  'taalcafe', 'zwaluw', 'écho', 'ecole', 'cœur', 'childern', 'comunity', 'communities', 'the', 'de', 'avec', 'xyzzyx',
  'ab', 'k', 'tuin', 'garden', 'molenbeek', 'ixelles', 'cuisine', 'sport', 'bejaard', 'het', 'soup',
]; // prettier-ignore

describe('search in PostgreSQL', () => {
  let database: TestDatabase;
  let source: DataSource;
  let search: SqlVacancySearch;
  let index: IndexVacancies;
  let vacancies: PublishedVacancy[];
  let naive: NaiveVacancySearch;
  const stems = new Map<string, string | null>();
  const stem: Stem = (lang, token) => stems.get(`${lang} ${token}`) ?? null;
  const find = (query: Partial<SearchQuery>) => search.search({ ...anyVacancy, ...query });

  async function learnStems(words: readonly string[]): Promise<void> {
    for (const [lang, dictionary] of [
      ['nl', 'dutch_stem'],
      ['fr', 'french_stem'],
      ['en', 'english_stem'],
    ]) {
      const { rows } = await database.owner.query<{ word: string; stem: string[] }>(
        `select word, ts_lexize($1::regdictionary, word) as stem from unnest($2::text[]) as word`,
        [dictionary, words],
      );
      for (const row of rows) stems.set(`${lang} ${row.word}`, row.stem[0] ?? null);
    }
  }

  const wordsOf = (texts: readonly string[]): string[] =>
    texts
      .join(' ')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .split(/[^\p{L}\p{N}]+/u);

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await new DataSource(dataSourceOptions(database.config, [], requestPatience)).initialize();
    search = new SqlVacancySearch(source);
    index = new IndexVacancies(new UnitOfWork(source), new SearchIndexRepository());
    // The oracle does not know "œ"; the words file spells it, the oracle reads it as the index does.
    vacancies = await storeVacancies(
      database.owner,
      JSON.parse(JSON.stringify(randomVacancies(150, 7)).replaceAll('cœur', 'coeur')),
    );
    const labels = langs.flatMap((lang) => themes.map((theme) => term(translator(lang), 'theme', theme)));
    await learnStems([...new Set(wordsOf([...Object.values(vocabulary).flat(), ...typed, ...labels]))]);
    naive = new NaiveVacancySearch(vacancies, stem);
    await index.everything();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const subset = <C extends string>(codes: readonly C[], most: number) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...codes], { maxLength: most }) },
    );

  const anyQuery: fc.Arbitrary<SearchQuery> = fc.record({
    words: fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      {
        weight: 3,
        arbitrary: fc
          .array(fc.constantFrom(...typed.filter((word) => word !== 'cœur')), { minLength: 1, maxLength: 3 })
          .map((words) => words.join(' ')),
      },
    ),
    lang: fc.constantFrom<Lang>(...langs),
    place: fc.option(
      fc.record({
        nisCode: fc.constantFrom(...municipalities.map(({ nisCode }) => nisCode)),
        km: fc.constantFrom(0, 2, 4, 20),
      }),
      { freq: 2 },
    ),
    themes: subset(themes, 4),
    dutchLevel: fc.option(fc.constantFrom(...dutchLevels), { freq: 1 }),
    practiseDutch: fc.constantFrom(false, false, false, true),
    days: subset(days, 3),
    parts: subset(parts, 2),
    slots: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: (1 << 21) - 1 }) },
    ),
    commitments: subset(commitments, 2),
    support: subset(supports, 1),
    textLangs: subset(langs, 2),
    online: fc.constantFrom(false, false, false, true),
    organisation: fc.constantFrom(null, null, null, 9_002),
    sort: fc.constantFrom(...searchSorts),
    page: fc.integer({ min: 1, max: 3 }),
    perPage: fc.constantFrom(0, 5, 20),
  });

  it('gives the total, the page, the order and every facet of the literal specification', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const { readings: _readings, ...result } = await search.search(query);
        expect(result).toEqual(naive.search(query));
        if (result.total > 0) found += 1;
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
    // The comparison would prove little if most queries found nothing.
    expect(found).toBeGreaterThan(120);
  }, 180_000);

  it('pages through everything once, in the same order every time', async () => {
    for (const sort of searchSorts) {
      const place = { nisCode: '21010', km: 50 };
      const seen: number[] = [];
      for (let page = 1; page <= 8; page++) {
        const result = await find({ sort, place, page });
        seen.push(...result.items.map(({ number }) => number));
      }
      const { total } = await find({ place, perPage: 0 });
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
    }
    expect(await find({ page: 9_999 })).toMatchObject({ total: 150, items: [], page: 9_999 });
  });

  it.each([
    ['without accents', 'velo', 'vélo'],
    ['with other accents and capitals', 'VÉLÒ', 'vélo'],
    ['by the stem, Dutch', 'wandelingen', 'wandeling'],
    ['by the stem, French', 'réparations', 'réparation'],
    ['by the stem, English', 'gardens', 'garden'],
    ['by the beginning of the last word', 'with vol', 'with volunteer'],
    ['in any order', 'soep koken', 'koken soep'],
  ])('finds %s', async (_how, words, same) => {
    const numbers = async (text: string) =>
      (await find({ words: text, perPage: 50 })).items.map(({ number }) => number).sort();
    const found = await numbers(words);
    expect(found.length).toBeGreaterThan(0);
    for (const number of await numbers(same)) expect(found).toContain(number);
  });

  it('finds what was misspelt and says what it looked for', async () => {
    const right = await find({ words: 'vrijwilliger' });
    const wrong = await find({ words: 'vrijwiliger' });
    expect(wrong.total).toBeGreaterThanOrEqual(right.total);
    expect(wrong.readings).toEqual([{ word: 'vrijwiliger', read: expect.arrayContaining(['vrijwilliger']) }]);
    expect((await find({ words: 'qqqqqqqq' })).total).toBe(0);
  });

  it('finds a text in another language by the label of its theme', async () => {
    const { facets } = await find({});
    expect((await find({ words: 'Arts et culture' })).total).toBeGreaterThanOrEqual(facets.theme.culture);
  });

  it('finds what resembles a vacancy: shared themes, then near, then new', async () => {
    for (const like of vacancies.slice(0, 10)) {
      const shared = (themes: readonly string[]): number =>
        themes.filter((theme) => like.themes.some((own) => own === theme)).length;
      const metres = (to: string | null): number =>
        (like.municipality && to ? metresBetweenMunicipalities(like.municipality, to) : null) ?? Infinity;
      const best = vacancies
        .filter((other) => other.number !== like.number && shared(other.themes) > 0)
        .sort(
          (a, b) =>
            shared(b.themes) - shared(a.themes) ||
            (metres(a.municipality) === metres(b.municipality)
              ? 0
              : metres(a.municipality) - metres(b.municipality)) ||
            Date.parse(b.publishedAt) - Date.parse(a.publishedAt) ||
            a.number - b.number,
        );
      const found = await search.similar(like, 'nl', 8);
      expect(found.map(({ number }) => number)).toEqual(best.slice(0, 8).map(({ number }) => number));
    }
  });

  it('answers anything that can be typed', async () => {
    const nasty = [
      'a'.repeat(10_000), 'woord '.repeat(2_000), '\0', 'a\0b', "';drop table vacancy;--", "'", '"', '\\', "\\'", '&|!()<->:*',
      "'a':*B & !c", '%_', '\ud800', '🌉', 'ﷺ', '１２３', 'x'.repeat(2_047), '-'.repeat(500), '<script>', '\u202e', 'İ', '1e400',
    ]; // prettier-ignore
    for (const words of nasty) expect((await find({ words })).total).toBeGreaterThanOrEqual(0);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
        expect((await find({ words, perPage: 1 })).total).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  describe('when vacancies change', () => {
    const lexicon = async () =>
      (await database.owner.query(`select word, rows from search_word order by word`)).rows;

    it('follows one vacancy at a time and keeps the lexicon exact', async () => {
      const [first, second] = vacancies;
      if (!first || !second) throw new Error('no vacancies');
      await database.owner.query(
        `update vacancy set state = 'WITHDRAWN', closed_at = now(), close_reason = 'UNKNOWN' where id = $1`,
        [first.id],
      );
      await database.owner.query(
        `update vacancy_text set title = 'Zeldzame kwartelkoning' where vacancy_id = $1`,
        [second.id],
      );
      await index.some([first.id, second.id]);
      expect((await find({})).total).toBe(149);
      expect((await find({ words: 'kwartelkoningen' })).items.map(({ number }) => number)).toEqual([
        second.number,
      ]);
      expect((await find({ words: 'kwartelk' })).total).toBe(1);

      const followed = await lexicon();
      expect(await index.everything()).toEqual({ indexed: 149, removed: 0 });
      expect(await lexicon()).toEqual(followed);

      await index.some([first.id, second.id]);
      await index.some([]);
      expect(await lexicon()).toEqual(followed);
    });

    it('does not lose count when two change at the same time', async () => {
      const ids = vacancies.slice(1, 9).map(({ id }) => id);
      await Promise.all(ids.map((id) => index.some([id])));
      const followed = await lexicon();
      await index.everything();
      expect(await lexicon()).toEqual(followed);
    });
  });
});
