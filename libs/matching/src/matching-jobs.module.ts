import { Module } from '@nestjs/common';
import { candidateActivated, candidatePlaced, candidateUpdated, candidateWithdrawn } from '#candidates';
import { JobsModule, on, schedule } from '#jobs';
import {
  vacancyClosed, vacancyExpired, vacancyFilled, vacancyPublished, vacancyRenewed, vacancyUpdated,
} from '#vacancies'; // prettier-ignore
import { DropVacancyJob, dropVacancyMatches } from './drop-vacancy.job.js';
import { MatchingModule } from './matching.module.js';
import { RefreshCandidateJob, refreshCandidateMatches } from './refresh-candidate.job.js';
import { RefreshVacancyJob, refreshVacancyMatches } from './refresh-vacancy.job.js';
import { SweepMatchesJob, sweepMatches } from './sweep-matches.job.js';

const vacancy = ({ vacancyId }: { vacancyId: string }) => ({ vacancyId });
const candidate = ({ candidateId }: { candidateId: string }) => ({ candidateId });

/** What the worker does for matching. */
@Module({
  imports: [
    JobsModule.feature({
      imports: [MatchingModule],
      handlers: [RefreshVacancyJob, DropVacancyJob, RefreshCandidateJob, SweepMatchesJob],
      subscriptions: [
        on(vacancyPublished, refreshVacancyMatches, vacancy),
        on(vacancyUpdated, refreshVacancyMatches, vacancy),
        on(vacancyRenewed, refreshVacancyMatches, vacancy),
        on(vacancyClosed, dropVacancyMatches, vacancy),
        on(vacancyExpired, dropVacancyMatches, vacancy),
        on(vacancyFilled, dropVacancyMatches, vacancy),
        on(candidateActivated, refreshCandidateMatches, candidate),
        on(candidateUpdated, refreshCandidateMatches, candidate),
        on(candidatePlaced, refreshCandidateMatches, candidate),
        on(candidateWithdrawn, refreshCandidateMatches, candidate),
      ],
      schedules: [schedule(sweepMatches, { cron: '30 4 * * *' }, {})],
    }),
  ],
})
export class MatchingJobsModule {}
