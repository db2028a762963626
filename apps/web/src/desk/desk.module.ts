import { Module } from '@nestjs/common';
import { CandidatesModule } from '#candidates';
import { IntroductionsModule } from '#introductions';
import { MatchingModule } from '#matching';
import { PrivacyModule } from '#privacy';
import { ReceptionModule } from '#reception';
import { ReferralsModule } from '#referrals';
import { VacanciesModule } from '#vacancies';
import { LawReaderModule } from '../law/law-reader.module.js';
import { CandidateActionsController } from './candidate-actions.controller.js';
import { CandidateCareController } from './candidate-care.controller.js';
import { CandidateDossiers } from './candidate-dossiers.js';
import { ChosenVacancies } from './chosen-vacancies.js';
import { CleanWishes } from './clean-wishes.js';
import { DeskController } from './desk.controller.js';
import { IntakeController } from './intake.controller.js';
import { IntakeSteps } from './intake-steps.js';
import { SheetController } from './sheet.controller.js';
import { TalksAtDesk } from './talks-at-desk.js';

/** The desk: UC-01. */
@Module({
  imports: [
    CandidatesModule, IntroductionsModule, MatchingModule, PrivacyModule, ReceptionModule, ReferralsModule, VacanciesModule,
    LawReaderModule,
  ], // prettier-ignore
  controllers: [
    DeskController,
    IntakeController,
    CandidateActionsController,
    CandidateCareController,
    SheetController,
  ],
  providers: [CandidateDossiers, ChosenVacancies, CleanWishes, IntakeSteps, TalksAtDesk],
})
export class DeskModule {}
