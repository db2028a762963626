import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { VacanciesModule } from '#vacancies';
import { FreeInsuranceController, InsuranceReadController } from './free-insurance.controller.js';
import { LawReaderModule } from './law-reader.module.js';
import { LawController } from './law.controller.js';
import { NoteSheetController } from './note-sheet.controller.js';
import { TeamLawController } from './team-law.controller.js';
import { TeamTextsController } from './team-texts.controller.js';

/** The dated law: staff screens, public texts, the free insurance, information notes on paper. */
@Module({
  imports: [LawReaderModule, OrganisationsModule, VacanciesModule],
  controllers: [
    LawController,
    FreeInsuranceController,
    InsuranceReadController,
    NoteSheetController,
    TeamLawController,
    TeamTextsController,
  ],
})
export class LawModule {}
