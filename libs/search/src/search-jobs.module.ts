import { Module } from '@nestjs/common';
import { JobsModule, on, schedule } from '#jobs';
import { organisationChanged, organisationMerged } from '#organisations';
import { vacancyClosed, vacancyPublished, vacancyRenewed, vacancyUpdated } from '#vacancies';
import { IndexOrganisation, indexOrganisation } from './index-organisation.job.js';
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
      handlers: [IndexVacancy, IndexOrganisation, Reindex],
      subscriptions: [
        ...changes.map((message) => on(message, indexVacancy, ({ vacancyId }) => ({ vacancyId }))),
        on(organisationChanged, indexOrganisation, ({ organisationId }) => ({ organisationId })),
        on(organisationMerged, indexOrganisation, ({ intoId }) => ({ organisationId: intoId })),
      ],
      schedules: [schedule(reindex, { cron: '20 4 * * *' }, {})],
    }),
  ],
})
export class SearchJobsModule {}
