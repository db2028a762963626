import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { VacanciesModule } from '#vacancies';
import { TeamOrganisationsController } from './organisations.controller.js';
import { ReviewDesk } from './review-desk.js';
import { TeamVacanciesController } from './vacancies.controller.js';

/** The coordinator's queues: organisations and vacancies. */
@Module({
  imports: [OrganisationsModule, VacanciesModule],
  controllers: [TeamOrganisationsController, TeamVacanciesController],
  providers: [ReviewDesk],
})
export class ModerationModule {}
