import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { VacanciesModule } from '#vacancies';
import { OrganisationDesk } from './organisation-desk.js';
import { OrganisationLifeController } from './organisation-life.controller.js';
import { TeamOrganisationsController } from './organisations.controller.js';
import { ReviewDesk } from './review-desk.js';
import { TeamVacanciesController } from './vacancies.controller.js';

/** The coordinator's queues: organisations and vacancies. */
@Module({
  imports: [OrganisationsModule, VacanciesModule],
  controllers: [TeamOrganisationsController, OrganisationLifeController, TeamVacanciesController],
  providers: [OrganisationDesk, ReviewDesk],
})
export class ModerationModule {}
