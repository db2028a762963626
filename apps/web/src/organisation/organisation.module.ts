import { Module } from '@nestjs/common';
import { IntroductionsModule } from '#introductions';
import { OrganisationsModule } from '#organisations';
import { VacanciesModule } from '#vacancies';
import { LawReaderModule } from '../law/law-reader.module.js';
import { DashboardController } from './dashboard.controller.js';
import { DetailsController } from './details.controller.js';
import { InfoNoteDesk } from './info-note-desk.js';
import { InfoNoteController } from './info-note.controller.js';
import { OwnOrganisation } from './own-organisation.js';
import { OwnVacancyController } from './own-vacancy.controller.js';
import { RegisterController } from './register.controller.js';
import { VacancyStepper } from './vacancy-stepper.js';

/** Registration and the own pages of organisations. */
@Module({
  imports: [IntroductionsModule, LawReaderModule, OrganisationsModule, VacanciesModule],
  controllers: [
    RegisterController,
    DashboardController,
    DetailsController,
    InfoNoteController,
    OwnVacancyController,
  ],
  providers: [InfoNoteDesk, OwnOrganisation, VacancyStepper],
  exports: [OwnOrganisation],
})
export class OrganisationAreaModule {}
