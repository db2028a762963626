import { Controller, Get, Param, Req } from '@nestjs/common';
import { Public } from '#access';
import { UnitOfWork } from '#database';
import { OrganisationsQueries } from '#organisations';
import { VacancySearch } from '#search';
import { paths, patterns } from '#ui';
import { VacanciesQueries, type PublicVacancy } from '#vacancies';
import {
  Ctx,
  found,
  knownNumber,
  page,
  preferredLanguage,
  type Reply,
  type WebRequest,
} from '../http/index.js';
import { LawReader } from '../law/law-reader.js';
import { ClosedVacancyDesk } from './closed-vacancy.desk.js';
import { ClosedVacancyPage } from './closed-vacancy.page.js';
import { publicPage } from './public-page.js';
import { VacancyPage } from './vacancy.page.js';
import { isClosed } from './vacancy.presenter.js';

const similarCount = 3;

@Controller()
export class VacancyController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesQueries,
    private readonly organisations: OrganisationsQueries,
    private readonly search: VacancySearch,
    private readonly closed: ClosedVacancyDesk,
    private readonly law: LawReader,
  ) {}

  @Get(patterns.vacancy)
  @Public('published vacancies are public')
  async show(@Ctx() ctx: Ctx, @Param('number') number: string): Promise<Reply> {
    const { vacancy, organisation, notice } = await this.work.run(ctx.actor, async (tx) => {
      const read = await this.vacancies.published(tx, knownNumber(number));
      if (isClosed(read)) return { vacancy: read, organisation: null, notice: null };
      return {
        vacancy: read,
        organisation: await this.organisations.byId(tx, read.organisation.id),
        notice: await this.law.notice(tx, ctx, read.note),
      };
    });
    if (organisation === null) return this.gone(ctx, vacancy);
    const props = {
      frame: ctx.frame,
      vacancy,
      organisation,
      notice,
      similar: await this.search.similar(vacancy, ctx.lang, similarCount),
      canonical: ctx.url(paths.vacancy(ctx.lang, vacancy.number)),
      shortLink: ctx.url(paths.vacancyShort(vacancy.number)),
    };
    return page(<VacancyPage {...props} />, publicPage);
  }

  /** 410: search engines forget it, people read what there is instead. */
  private async gone(ctx: Ctx, vacancy: PublicVacancy): Promise<Reply> {
    const instead = await this.closed.instead(vacancy, ctx.lang);
    const content = <ClosedVacancyPage frame={ctx.frame} vacancy={vacancy} instead={instead} />;
    return page(content, { ...publicPage, status: 410 });
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
