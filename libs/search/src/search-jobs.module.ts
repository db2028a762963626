import { Module } from '@nestjs/common';
import { JobsModule, on, schedule } from '#jobs';
import { vacancyClosed, vacancyPublished, vacancyRenewed, vacancyUpdated } from '#vacancies';
import { IndexVacancy, indexVacancy } from './index-vacancy.job.js';
import { Reindex, reindex } from './reindex.job.js';
import { SearchModule } from './search.module.js';

// vacancy.filled and vacancy.expired come together with vacancy.closed.
const changes = [vacancyPublished, vacancyUpdated, vacancyRenewed, vacancyClosed];

/** Keeps the index of the search up to date in the worker. */
@Module({
  imports: [
    JobsModule.feature({
      imports: [SearchModule],
      handlers: [IndexVacancy, Reindex],
      subscriptions: changes.map((message) => on(message, indexVacancy, ({ vacancyId }) => ({ vacancyId }))),
      schedules: [schedule(reindex, { cron: '20 4 * * *' }, {})],
    }),
  ],
})
export class SearchJobsModule {}
