export { VacanciesModule } from './vacancies.module.js';
export { VacanciesJobsModule } from './vacancies-jobs.module.js';
export { DraftVacancy, type NewDraft } from './draft-vacancy.js';
export { EditVacancy, type VacancyEdit } from './edit-vacancy.js';
export { CopyVacancy } from './copy-vacancy.js';
export { SetVacancyPhoto, type PhotoChange } from './set-vacancy-photo.js';
export { PhotoEncoder, photoMaxBytes, photoType, type EncodedPhoto } from './encode-photo.js';
export { photoFaults, type PhotoFault } from './photo-kind.js';
export { VacancyPhotosRepository, type PhotoSize } from './vacancy-photos.repository.js';
export {
  contentFromTemplate, templateOf, vacancyTemplates, type VacancyTemplate,
} from './vacancy-templates.js'; // prettier-ignore
export { SubmitVacancy } from './submit-vacancy.js';
export { ReturnVacancy } from './return-vacancy.js';
export { PublishVacancy } from './publish-vacancy.js';
export { daysOnline, lastDay, lastDayFor } from './publication.js';
export { RefuseVacancy } from './refuse-vacancy.js';
export { SubmitChanges } from './submit-changes.js';
export { AcceptChanges } from './accept-changes.js';
export { ReturnChanges } from './return-changes.js';
export { DropChanges } from './drop-changes.js';
export { ReviewStandings, type ReviewRule, type ReviewStanding } from './review-standing.queries.js';
export { type ReviewRemarks } from './review-remarks.js';
export { ReviewRemarksQueries, type OpenRemarks } from './review-remarks.queries.js';
export { ReviewVacancy } from './review-vacancy.js';
export {
  changesDecisions, reviewQuestions, vacancyDecisions, type ReviewDecision, type ReviewForm, type ReviewQuestion,
} from './review-decision.js'; // prettier-ignore
export { ReviewsRepository, type StoredReview } from './reviews.repository.js';
export { ReviewDossiers, type ReviewDossier, type ReviewSubject } from './review-dossier.queries.js';
export { ReviewHistory, type HistoryItem } from './review-history.queries.js';
export {
  ReviewQueue, waitingKinds, waitingStatement, type WaitingFilter, type WaitingKind, type WaitingLine, type WaitingPage,
} from './review-queue.queries.js'; // prettier-ignore
export { UnreviewedQueries, type UnreviewedLine } from './review-unreviewed.queries.js';
export {
  ReviewRulesRepository, type DatedReviewRule, type DecidedBy, type ReviewTarget,
} from './review-rules.repository.js'; // prettier-ignore
export { SetReviewRule } from './set-review-rule.js';
export { SetReviewTarget } from './set-review-target.js';
export { RevokeStanding } from './revoke-standing.js';
export { RestoreStanding } from './restore-standing.js';
export { PauseForTalk } from './pause-for-talk.js';
export { NoteVacancySeen } from './note-vacancy-seen.js';
export { PreChecks } from './pre-checks.queries.js';
export {
  preCheckCodes,
  publicTexts,
  type Alike,
  type PreCheck,
  type PreCheckCode,
  type PreCheckLevel,
  type Quote,
} from './pre-checks.js';
export { wordDiff, type WordDiff } from './review-word-diff.js';
export { formFieldOf, reviewFields, type ReviewField } from './review-fields.js';
export {
  changesNature, contentChanges, type ContentChange, type ContentField,
} from './content-changes.js'; // prettier-ignore
export { openProposalStates, proposalLifecycle, type ProposalState } from './vacancy-proposal.lifecycle.js';
export { VacancyProposal, VacancySnapshot, type SnapshotMoment } from './vacancy-proposal.entity.js';
export { PauseVacancy } from './pause-vacancy.js';
export { ResumeVacancy } from './resume-vacancy.js';
export { RenewVacancy } from './renew-vacancy.js';
export { CloseVacancy } from './close-vacancy.js';
export { ExpireVacancy } from './expire-vacancy.js';
export { WarnExpiring } from './warn-expiring.js';
export {
  VacancyLifeQueries, longPauseDays, type Attention, type VacancyAttention, type VacancyLife,
} from './vacancy-life.queries.js'; // prettier-ignore
export { FollowOrganisation } from './follow-organisation.js';
export { RenewByLink, byLink } from './renew-by-link.js';
export {
  daysUntil, renewableDays, renewalByLink, renewalLinkDays, warningDays, type Renewal,
} from './near-expiry.js'; // prettier-ignore
export { FillVacancyIfFull } from './fill-vacancy-if-full.js';
export { fillVacancyIfFull } from './fill-vacancy-if-full.job.js';
export { expireVacancies } from './expire-vacancies.job.js';
export { warnExpiring } from './warn-expiring.job.js';
export {
  ImportVacancies, rejectsFile, type ImportReport, type ImportRequest, type ImportedRow,
} from './import-vacancies.js'; // prettier-ignore
export { type CellFault } from './import-row.js';
export * from './bulk.js';
export { VacanciesRepository } from './vacancies.repository.js';
export {
  VacanciesQueries, type PublicVacancy, type VacancyAtWork, type VacancyLine, type VacancyWords,
} from './vacancies.queries.js'; // prettier-ignore
export { shownVacancy } from './shown-vacancy.js';
export { VacancyCheck } from './vacancy-check.js';
export {
  blankContent, usualMinAge, type LanguageNeed, type TextContent, type VacancyContent, type VacancyWordsAndTerms,
} from './vacancy-content.js'; // prettier-ignore
export { vacancyProblems, type CheckFacts, type Problems } from './vacancy-problems.js';
export { Vacancy } from './vacancy.entity.js';
export { VacancyReturn } from './vacancy-parts.entity.js';
export {
  closedStates, closingAction, completeStates, editableStates, namedReasons, onlineStates, pauseReasons, publicStates, returnReasons, vacancyLifecycle,
  type PauseReason, type ReturnReason, type VacancyState,
} from './vacancy.lifecycle.js'; // prettier-ignore
export { vacancyPolicy, type EmployerFacts, type VacancyFacts } from './vacancy.policy.js';
export {
  vacancyChangesAccepted, vacancyChangesReturned, vacancyChangesSubmitted, vacancyClosed, vacancyExpired,
  vacancyExpiring, vacancyFilled, vacancyPlaceFreed, vacancyPublished, vacancyPausedForTalk, vacancyRefused, vacancyRenewed, vacancyReturned, vacancySubmitted, vacancyUpdated,
} from './vacancy.messages.js'; // prettier-ignore
export { vacancyRefusals, type VacancyRefusal } from './vacancy.errors.js';
export { checkWording } from './wording/check-wording.js';
export {
  wordingKinds, wordingRules, type WordingKind, type WordingLang, type WordingRemark, type WordingReport, type WordingRule,
} from './wording/remarks.js'; // prettier-ignore
