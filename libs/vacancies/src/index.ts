export { VacanciesModule } from './vacancies.module.js';
export { VacanciesJobsModule } from './vacancies-jobs.module.js';
export { DraftVacancy, type NewDraft } from './draft-vacancy.js';
export { EditVacancy, type VacancyEdit } from './edit-vacancy.js';
export { SubmitVacancy } from './submit-vacancy.js';
export { ReturnVacancy } from './return-vacancy.js';
export { PublishVacancy, daysOnline, lastDay } from './publish-vacancy.js';
export { PauseVacancy } from './pause-vacancy.js';
export { ResumeVacancy } from './resume-vacancy.js';
export { RenewVacancy } from './renew-vacancy.js';
export { CloseVacancy } from './close-vacancy.js';
export { ExpireVacancy } from './expire-vacancy.js';
export { FillVacancyIfFull } from './fill-vacancy-if-full.js';
export { fillVacancyIfFull } from './fill-vacancy-if-full.job.js';
export { expireVacancies } from './expire-vacancies.job.js';
export {
  ImportVacancies, faultText, rejectsFile, type ImportReport, type ImportRequest, type ImportedRow,
} from './import-vacancies.js'; // prettier-ignore
export { type CellFault } from './import-row.js';
export { VacanciesRepository } from './vacancies.repository.js';
export {
  VacanciesQueries, type PublicVacancy, type VacancyLine, type VacancyWords,
} from './vacancies.queries.js'; // prettier-ignore
export { VacancyCheck } from './vacancy-check.js';
export {
  blankContent, vacancyProblems, type CheckFacts, type Problems, type TextContent, type VacancyContent,
} from './vacancy-content.js'; // prettier-ignore
export { Vacancy } from './vacancy.entity.js';
export { VacancyReturn } from './vacancy-parts.entity.js';
export {
  closedStates, closingAction, completeStates, editableStates, namedReasons, publicStates, returnReasons, vacancyLifecycle,
  type ReturnReason, type VacancyState,
} from './vacancy.lifecycle.js'; // prettier-ignore
export { vacancyPolicy, type EmployerFacts, type VacancyFacts } from './vacancy.policy.js';
export {
  vacancyClosed, vacancyExpired, vacancyFilled, vacancyPublished, vacancyRenewed, vacancyReturned, vacancySubmitted,
  vacancyUpdated,
} from './vacancy.messages.js'; // prettier-ignore
export { vacancyRefusals, type VacancyRefusal } from './vacancy.errors.js';
