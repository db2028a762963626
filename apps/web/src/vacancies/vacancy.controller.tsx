import { Controller, Get, Param, Req } from '@nestjs/common';
import { Public } from '#access';
import { UnitOfWork } from '#database';
import { OrganisationsQueries } from '#organisations';
import { VacancySearch } from '#search';
import { paths, patterns } from '#ui';
import { VacanciesQueries } from '#vacancies';
import {
  Ctx,
  found,
  knownNumber,
  page,
  preferredLanguage,
  type Reply,
  type WebRequest,
} from '../http/index.js';
import { publicPage } from './public-page.js';
import { pageOf } from './vacancy.page.js';

const similarCount = 3;

@Controller()
export class VacancyController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesQueries,
    private readonly organisations: OrganisationsQueries,
    private readonly search: VacancySearch,
  ) {}

  @Get(patterns.vacancy)
  @Public('published vacancies are public')
  async show(@Ctx() ctx: Ctx, @Param('number') number: string): Promise<Reply> {
    const { vacancy, organisation } = await this.work.run(ctx.actor, async (tx) => {
      const read = await this.vacancies.published(tx, knownNumber(number));
      return { vacancy: read, organisation: await this.organisations.byId(tx, read.organisation.id) };
    });
    const { page: content, status } = pageOf({
      frame: ctx.frame,
      vacancy,
      organisation,
      similar: await this.search.similar(vacancy, ctx.lang, similarCount),
      canonical: ctx.url(paths.vacancy(ctx.lang, vacancy.number)),
      shortLink: ctx.url(paths.vacancyShort(vacancy.number)),
    });
    return page(content, { ...publicPage, status });
  }

  /** Short enough for a QR code that old phones can read; goes to the vacancy in the phone's language. */
  @Get(patterns.vacancyShort)
  @Public('QR codes on paper lead here')
  short(@Param('number') number: string, @Req() request: WebRequest): Reply {
    const header = request.headers['accept-language'];
    const lang = preferredLanguage(Array.isArray(header) ? header[0] : header);
    return found(paths.vacancy(lang, knownNumber(number)));
  }
}
