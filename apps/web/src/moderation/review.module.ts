import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { VacanciesModule } from '#vacancies';
import { OrganisationAreaModule } from '../organisation/organisation.module.js';
import { ReviewAfterController } from './review-after.controller.js';
import { ReviewDesk } from './review-desk.js';
import { ReviewHistoryController } from './review-history.controller.js';
import { ReviewRulesController } from './review-rules.controller.js';
import { ReviewStandingController } from './review-standing.controller.js';
import { StandingDesk } from './review-standing.js';
import { TeamVacanciesController } from './vacancies.controller.js';

/** Reading vacancies before, and sometimes after, they go online; with the rules of it and the history. */
@Module({
  imports: [OrganisationsModule, VacanciesModule, OrganisationAreaModule],
  controllers: [
    TeamVacanciesController,
    ReviewAfterController,
    ReviewRulesController,
    ReviewStandingController,
    ReviewHistoryController,
  ],
  providers: [ReviewDesk, StandingDesk],
  exports: [StandingDesk],
})
export class ReviewModule {}
