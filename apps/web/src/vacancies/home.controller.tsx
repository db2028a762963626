import { Controller, Get, Param } from '@nestjs/common';
import { Public } from '#access';
import { isLang } from '#i18n';
import { Unknown } from '#kernel';
import { anyVacancy, VacancySearch } from '#search';
import { paths, patterns } from '#ui';
import { Ctx, page, type Reply } from '../http/index.js';
import { HomePage } from './home.page.js';
import { publicPage } from './public-page.js';

@Controller()
export class HomeController {
  constructor(private readonly search: VacancySearch) {}

  @Get(patterns.home)
  @Public('the first page')
  async show(@Ctx() ctx: Ctx, @Param('lang') lang: string): Promise<Reply> {
    // Any unknown one-word address arrives here.
    if (!isLang(lang)) throw new Unknown();
    const all = await this.search.search({ ...anyVacancy, lang, sort: 'newest', perPage: 3 });
    return page(<HomePage frame={ctx.frame} all={all} canonical={ctx.url(paths.home(lang))} />, publicPage);
  }
}
