import { Controller, Get, Query } from '@nestjs/common';
import { Public } from '#access';
import { VacancySearch } from '#search';
import { paths, patterns } from '#ui';
import { Ctx, page, type Reply } from '../http/index.js';
import { publicPage } from './public-page.js';
import { readSearch } from './search-params.js';
import { SearchPage } from './search.page.js';
import { waysOut } from './search.presenter.js';

@Controller()
export class SearchController {
  constructor(private readonly search: VacancySearch) {}

  @Get(patterns.search)
  @Public('searching needs no account (UC-02)')
  async show(@Ctx() ctx: Ctx, @Query() asked: unknown): Promise<Reply> {
    const query = readSearch(asked, ctx.lang);
    const result = await this.search.search(query);
    const ways = result.total === 0 ? await waysOut(ctx.t, query, (other) => this.search.search(other)) : [];
    const canonical = ctx.url(paths.search(ctx.lang));
    return page(
      <SearchPage frame={ctx.frame} query={query} result={result} waysOut={ways} canonical={canonical} />,
      publicPage,
    );
  }
}
