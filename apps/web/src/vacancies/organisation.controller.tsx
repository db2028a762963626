import { Controller, Get, Param } from '@nestjs/common';
import { Public } from '#access';
import { UnitOfWork } from '#database';
import { OrganisationsQueries } from '#organisations';
import { anyVacancy, VacancySearch } from '#search';
import { Unknown } from '#kernel';
import { paths, patterns } from '#ui';
import { Ctx, knownNumber, page, type Reply } from '../http/index.js';
import { OrganisationPage } from './organisation.page.js';
import { publicPage } from './public-page.js';

@Controller()
export class OrganisationController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
    private readonly search: VacancySearch,
  ) {}

  @Get(patterns.organisation)
  @Public('active organisations are public')
  async show(@Ctx() ctx: Ctx, @Param('number') text: string): Promise<Reply> {
    const number = knownNumber(text);
    const organisation = await this.work.run(ctx.actor, (tx) => this.organisations.byNumber(tx, number));
    // Members and staff may read others too; this page is the public one.
    if (!['ACTIVE', 'DORMANT'].includes(organisation.state)) throw new Unknown();
    const open = await this.search.search({
      ...anyVacancy,
      lang: ctx.lang,
      organisation: number,
      sort: 'newest',
      perPage: 50,
    });
    const canonical = ctx.url(paths.organisation(ctx.lang, number));
    return page(
      <OrganisationPage frame={ctx.frame} organisation={organisation} open={open} canonical={canonical} />,
      publicPage,
    );
  }
}
