import { Controller, Get, Param, Query } from '@nestjs/common';
import { Public } from '#access';
import { UnitOfWork } from '#database';
import { Unknown } from '#kernel';
import { OrganisationsQueries, type PublicOrganisation } from '#organisations';
import { anyVacancy, VacancySearch } from '#search';
import { paths, patterns } from '#ui';
import { Ctx, knownNumber, moved, page, type Reply } from '../http/index.js';
import { OrganisationGonePage } from './organisation-gone.page.js';
import { OrganisationPage } from './organisation.page.js';
import { publicPage } from './public-page.js';

const perPage = 20;

@Controller()
export class OrganisationController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
    private readonly search: VacancySearch,
  ) {}

  @Get(patterns.organisation)
  @Public('active organisations are public')
  async show(
    @Ctx() ctx: Ctx,
    @Param('number') text: string,
    @Query('pagina') asked: unknown,
  ): Promise<Reply> {
    const number = knownNumber(text);
    const { organisation, successor } = await this.find(ctx, number);
    if (successor !== null) return moved(paths.organisation(ctx.lang, successor.number));
    if (organisation.state === 'SUSPENDED' || organisation.state === 'ARCHIVED') {
      const gone = <OrganisationGonePage frame={ctx.frame} organisation={organisation} />;
      return page(gone, { ...publicPage, status: 410 });
    }
    // Members and staff may read others too; this page is the public one.
    if (!['ACTIVE', 'DORMANT'].includes(organisation.state)) throw new Unknown();
    const at = /^[1-9]\d{0,3}$/.test(String(asked)) ? Number(asked) : 1;
    const open = await this.search.search({
      ...anyVacancy,
      lang: ctx.lang,
      organisation: number,
      sort: 'newest',
      page: at,
      perPage,
    });
    const canonical = ctx.url(paths.organisation(ctx.lang, number));
    const props = { organisation, open, canonical, page: at, pages: Math.ceil(open.total / perPage) };
    return page(<OrganisationPage frame={ctx.frame} {...props} />, publicPage);
  }

  private find(
    ctx: Ctx,
    number: number,
  ): Promise<{ organisation: PublicOrganisation; successor: PublicOrganisation | null }> {
    return this.work.run(ctx.actor, async (tx) => {
      const organisation = await this.organisations.byNumber(tx, number);
      const { mergedInto } = organisation;
      const successor = mergedInto === null ? null : await this.organisations.byId(tx, mergedInto);
      return { organisation, successor };
    });
  }
}
