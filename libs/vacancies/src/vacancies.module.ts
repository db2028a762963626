import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '#organisations';
import { AcceptChanges } from './accept-changes.js';
import { BringInList } from './bring-in-list.js';
import { CarryOutList } from './carry-out-list.js';
import { CarryOutRow } from './carry-out-row.js';
import { CheckList } from './check-list.js';
import { DropList } from './drop-list.js';
import { ImportBench } from './import-bench.js';
import { ImportRunsRepository } from './import-runs.repository.js';
import { ImportSteps } from './import-steps.js';
import { KeepListedVacancy } from './keep-listed-vacancy.js';
import { ListedVacanciesRepository } from './listed-vacancies.repository.js';
import { TakeOverList } from './take-over-list.js';
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
import { NoteVacancySeen } from './note-vacancy-seen.js';
import { PauseForTalk } from './pause-for-talk.js';
import { PreChecks } from './pre-checks.queries.js';
import { RestoreStanding } from './restore-standing.js';
import { ReviewDossiers } from './review-dossier.queries.js';
import { ReviewHistory } from './review-history.queries.js';
import { ReviewQueue } from './review-queue.queries.js';
import { ReviewRulesRepository } from './review-rules.repository.js';
import { ReviewVacancy } from './review-vacancy.js';
import { ReviewVerdicts } from './review-verdicts.js';
import { ReviewsRepository } from './reviews.repository.js';
import { RevokeStanding } from './revoke-standing.js';
import { SetReviewRule } from './set-review-rule.js';
import { SetReviewTarget } from './set-review-target.js';
import { UnreviewedQueries } from './review-unreviewed.queries.js';
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
import { VacancyLifeQueries } from './vacancy-life.queries.js';
import { WarnExpiring } from './warn-expiring.js';

const shared = [
  CopyVacancy, PhotoEncoder, SetVacancyPhoto, VacancyPhotosRepository,
  AcceptChanges, CloseVacancy, DraftVacancy, DropChanges, RefuseVacancy, ReturnChanges, ReviewRemarksQueries, ReviewStandings, SubmitChanges, EditVacancy, ExpireVacancy, FillVacancyIfFull, FollowOrganisation, ImportVacancies, PauseVacancy,
  PublishVacancy, RenewByLink, RenewVacancy, ResumeVacancy, ReturnVacancy, SubmitVacancy, VacanciesQueries, VacanciesRepository,
  VacancyCheck, VacancyLifeQueries, VacancyWarningsRepository, WarnExpiring,
  NoteVacancySeen, PauseForTalk, PreChecks, RestoreStanding, ReviewDossiers, ReviewHistory, ReviewQueue, ReviewRulesRepository,
  ReviewVacancy, ReviewsRepository, RevokeStanding, SetReviewRule, SetReviewTarget, UnreviewedQueries,
]; // prettier-ignore

const bulk = [
  BringInList, CarryOutList, CarryOutRow, CheckList, DropList, ImportBench, ImportRunsRepository, ImportSteps,
  KeepListedVacancy, ListedVacanciesRepository, TakeOverList,
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
  providers: [
    ...shared,
    ...bulk,
    ChangesDesk,
    ProposalsRepository,
    Publication,
    ReviewVerdicts,
    SubmissionDesk,
    VacancySteps,
  ],
  exports: [...shared, ...bulk],
})
export class VacanciesModule {}
