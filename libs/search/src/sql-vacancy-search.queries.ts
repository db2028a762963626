import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Lang } from '#i18n';
import { metresBetweenMunicipalities } from '#places';
import { readFacets } from './search-facets.js';
import { searchStatement, similarStatement } from './search-statement.queries.js';
import {
  VacancySearch,
  type FoundVacancy,
  type SearchQuery,
  type SearchResult,
  type SimilarTo,
  type VacancyCard,
} from './vacancy-search.js';

interface Row {
  readonly total: number;
  readonly counts: number[];
  readonly items: VacancyCard[];
  readonly readings: { word: string; read: string[] }[];
}

const maxPage = 10_000;
const maxPerPage = 50;

const within = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, Math.trunc(value)));

const withMetres = (card: VacancyCard, from: string | null): FoundVacancy => ({
  ...card,
  metres: from && card.municipality ? metresBetweenMunicipalities(from, card.municipality) : null,
});

/**
 * The search in PostgreSQL. The index is public and holds nothing personal, so the login role itself may read
 * it: no unit of work, one round trip.
 */
@Injectable()
export class SqlVacancySearch extends VacancySearch {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {
    super();
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const page = within(query.page, 1, maxPage);
    const perPage = within(query.perPage, 0, maxPerPage);
    const { text, values } = searchStatement({ ...query, page, perPage });
    const [row] = await this.dataSource.query<Row[]>(text, [...values]);
    const { total, counts, items, readings } = row ?? { total: 0, counts: [], items: [], readings: [] };
    return {
      total,
      page,
      perPage,
      items: items.map((card) => withMetres(card, query.place?.nisCode ?? null)),
      facets: readFacets(counts),
      readings: readings.filter(({ read }) => read.length > 0),
    };
  }

  async similar(to: SimilarTo, lang: Lang, count: number): Promise<FoundVacancy[]> {
    const { text, values } = similarStatement(to, lang, within(count, 0, maxPerPage));
    const rows = await this.dataSource.query<{ card: VacancyCard }[]>(text, [...values]);
    return rows.map(({ card }) => withMetres(card, to.municipality));
  }
}
