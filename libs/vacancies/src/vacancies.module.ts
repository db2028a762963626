import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '#organisations';
import { AcceptChanges } from './accept-changes.js';
import { ChangesDesk } from './changes-desk.js';
import { CloseVacancy } from './close-vacancy.js';
import { CopyVacancy } from './copy-vacancy.js';
import { DraftVacancy } from './draft-vacancy.js';
import { DropChanges } from './drop-changes.js';
import { EditVacancy } from './edit-vacancy.js';
import { PhotoEncoder } from './encode-photo.js';
import { ExpireVacancy } from './expire-vacancy.js';
import { FillVacancyIfFull } from './fill-vacancy-if-full.js';
import { FollowOrganisation } from './follow-organisation.js';
import { ImportVacancies } from './import-vacancies.js';
import { PauseVacancy } from './pause-vacancy.js';
import { ProposalsRepository } from './proposals.repository.js';
import { Publication } from './publication.js';
import { PublishVacancy } from './publish-vacancy.js';
import { RefuseVacancy } from './refuse-vacancy.js';
import { RenewByLink } from './renew-by-link.js';
import { RenewVacancy } from './renew-vacancy.js';
import { ResumeVacancy } from './resume-vacancy.js';
import { ReturnChanges } from './return-changes.js';
import { ReturnVacancy } from './return-vacancy.js';
import { ReviewRemarksQueries } from './review-remarks.queries.js';
import { ReviewStandings } from './review-standing.queries.js';
import { SetVacancyPhoto } from './set-vacancy-photo.js';
import { SubmissionDesk } from './submission-desk.js';
import { SubmitChanges } from './submit-changes.js';
import { SubmitVacancy } from './submit-vacancy.js';
import { VacanciesQueries } from './vacancies.queries.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancyCheck } from './vacancy-check.js';
import { VacancyContact, VacancyReturn, VacancyText } from './vacancy-parts.entity.js';
import { VacancyPhotosRepository } from './vacancy-photos.repository.js';
import { VacancyWarningsRepository } from './vacancy-warnings.repository.js';
import { VacancySteps } from './vacancy-steps.js';
import { VacancyProposal, VacancySnapshot } from './vacancy-proposal.entity.js';
import { Vacancy } from './vacancy.entity.js';
import { WarnExpiring } from './warn-expiring.js';

const shared = [
  CopyVacancy, PhotoEncoder, SetVacancyPhoto, VacancyPhotosRepository,
  AcceptChanges, CloseVacancy, DraftVacancy, DropChanges, RefuseVacancy, ReturnChanges, ReviewRemarksQueries, ReviewStandings, SubmitChanges, EditVacancy, ExpireVacancy, FillVacancyIfFull, FollowOrganisation, ImportVacancies, PauseVacancy,
  PublishVacancy, RenewByLink, RenewVacancy, ResumeVacancy, ReturnVacancy, SubmitVacancy, VacanciesQueries, VacanciesRepository,
  VacancyCheck, VacancyWarningsRepository, WarnExpiring,
]; // prettier-ignore

/** Vacancies: drafting, review, publication, closing, import. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Vacancy,
      VacancyText,
      VacancyContact,
      VacancyReturn,
      VacancyProposal,
      VacancySnapshot,
    ]),
    OrganisationsModule,
  ],
  providers: [...shared, ChangesDesk, ProposalsRepository, Publication, SubmissionDesk, VacancySteps],
  exports: shared,
})
export class VacanciesModule {}
