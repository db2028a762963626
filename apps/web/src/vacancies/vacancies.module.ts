import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { SearchModule } from '#search';
import { VacanciesModule } from '#vacancies';
import { LawReaderModule } from '../law/law-reader.module.js';
import { ClosedVacancyDesk } from './closed-vacancy.desk.js';
import { HomeController } from './home.controller.js';
import { OrganisationController } from './organisation.controller.js';
import { SearchController } from './search.controller.js';
import { SitemapController } from './sitemap.controller.js';
import { SitemapQueries } from './sitemap.queries.js';
import { VacancyController } from './vacancy.controller.js';

/** What everybody may see: first page, search, vacancies, organisations. */
@Module({
  imports: [LawReaderModule, SearchModule, VacanciesModule, OrganisationsModule],
  controllers: [
    HomeController,
    SearchController,
    VacancyController,
    OrganisationController,
    SitemapController,
  ],
  providers: [ClosedVacancyDesk, SitemapQueries],
})
export class PublicVacanciesModule {}
