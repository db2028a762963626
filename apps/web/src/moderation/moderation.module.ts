import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { VacanciesModule } from '#vacancies';
import { MergeController } from './merge.controller.js';
import { OrganisationDesk } from './organisation-desk.js';
import { OrganisationLifeController } from './organisation-life.controller.js';
import { TeamOrganisationsController } from './organisations.controller.js';
import { ReviewModule } from './review.module.js';

/** The coordinator's pages about organisations. */
@Module({
  imports: [OrganisationsModule, VacanciesModule, ReviewModule],
  controllers: [TeamOrganisationsController, OrganisationLifeController, MergeController],
  providers: [OrganisationDesk],
})
export class ModerationModule {}
