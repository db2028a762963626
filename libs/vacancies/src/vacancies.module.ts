import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '#organisations';
import { CloseVacancy } from './close-vacancy.js';
import { DraftVacancy } from './draft-vacancy.js';
import { EditVacancy } from './edit-vacancy.js';
import { ExpireVacancy } from './expire-vacancy.js';
import { FillVacancyIfFull } from './fill-vacancy-if-full.js';
import { ImportVacancies } from './import-vacancies.js';
import { PauseVacancy } from './pause-vacancy.js';
import { PublishVacancy } from './publish-vacancy.js';
import { RenewVacancy } from './renew-vacancy.js';
import { ResumeVacancy } from './resume-vacancy.js';
import { ReturnVacancy } from './return-vacancy.js';
import { SubmitVacancy } from './submit-vacancy.js';
import { VacanciesQueries } from './vacancies.queries.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancyCheck } from './vacancy-check.js';
import { VacancyContact, VacancyReturn, VacancyText } from './vacancy-parts.entity.js';
import { VacancySteps } from './vacancy-steps.js';
import { Vacancy } from './vacancy.entity.js';

const shared = [
  CloseVacancy, DraftVacancy, EditVacancy, ExpireVacancy, FillVacancyIfFull, ImportVacancies, PauseVacancy,
  PublishVacancy, RenewVacancy, ResumeVacancy, ReturnVacancy, SubmitVacancy, VacanciesQueries, VacanciesRepository,
  VacancyCheck,
]; // prettier-ignore

/** Vacancies: drafting, review, publication, closing, import. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Vacancy, VacancyText, VacancyContact, VacancyReturn]),
    OrganisationsModule,
  ],
  providers: [...shared, VacancySteps],
  exports: shared,
})
export class VacanciesModule {}
