import { Module } from '@nestjs/common';
import { CandidatesModule, candidateUpdated, candidateWithdrawn, consentWithdrawn } from '#candidates';
import { JobsModule, on, schedule } from '#jobs';
import { fillVacancyIfFull, vacancyClosed } from '#vacancies';
import { CloseForCandidateJob, PlaceCandidateJob, RefreshDisclosuresJob } from './candidate-change.job.js';
import { CloseForVacancyJob } from './close-for-vacancy.job.js';
import { FindSilenceJob } from './find-silence.job.js';
import {
  closeForCandidate,
  closeForVacancy,
  findSilence,
  placeCandidate,
  refreshDisclosures,
  sendIntroduction,
} from './introduction.jobs.js';
import { engagementStarted, introductionAgreed } from './introduction.messages.js';
import { IntroductionsModule } from './introductions.module.js';
import { SendIntroductionJob } from './send-introduction.job.js';
import { EscalateSilenceJob, RemindOrganisationJob } from './silence.job.js';

/** Background work of introductions: sending, silence, and what follows from a candidate's changes. */
@Module({
  imports: [
    JobsModule.feature({
      imports: [IntroductionsModule, CandidatesModule],
      handlers: [
        SendIntroductionJob, FindSilenceJob, RemindOrganisationJob, EscalateSilenceJob, CloseForCandidateJob,
        CloseForVacancyJob, RefreshDisclosuresJob, PlaceCandidateJob,
      ], // prettier-ignore
      subscriptions: [
        on(introductionAgreed, sendIntroduction, ({ introductionId }) => ({ introductionId })),
        on(engagementStarted, placeCandidate, ({ candidateId }) => ({ candidateId })),
        on(engagementStarted, fillVacancyIfFull, ({ vacancyId }) => ({ vacancyId })),
        on(vacancyClosed, closeForVacancy, ({ vacancyId }) => ({ vacancyId })),
        on(candidateUpdated, refreshDisclosures, ({ candidateId }) => ({ candidateId })),
        on(candidateWithdrawn, closeForCandidate, ({ candidateId }) => ({
          candidateId,
          introductionId: null,
        })),
        on(consentWithdrawn, closeForCandidate, ({ candidateId, purpose, introductionId }) =>
          purpose === 'SHARE_WITH_ORGANISATION' && introductionId !== null
            ? { candidateId, introductionId }
            : null,
        ),
      ],
      schedules: [schedule(findSilence, { cron: '0 8 * * *' }, {})],
    }),
  ],
})
export class IntroductionsJobsModule {}
