import { Module } from '@nestjs/common';
import { JobsModule, on, schedule } from '#jobs';
import { organisationArchived, organisationRested, organisationSuspended } from '#organisations';
import { CarryOutListHandler } from './carry-out-list.job.js';
import { ExpireVacancies, expireVacancies } from './expire-vacancies.job.js';
import {
  FillVacancyIfFullHandler, RecountPlacesHandler, fillVacancyIfFull, recountPlaces,
} from './fill-vacancy-if-full.job.js'; // prettier-ignore
import { FollowOrganisationHandler, followOrganisation } from './follow-organisation.job.js';
import { VacanciesModule } from './vacancies.module.js';
import { vacancyUpdated } from './vacancy.messages.js';
import { WarnExpiringHandler, warnExpiring } from './warn-expiring.job.js';

const follow = [organisationSuspended, organisationRested, organisationArchived];

/** Background work on vacancies: warning, closing what is past its last day or full, following the organisation. */
@Module({
  imports: [
    JobsModule.feature({
      imports: [VacanciesModule],
      handlers: [CarryOutListHandler, 
        ExpireVacancies, FillVacancyIfFullHandler, FollowOrganisationHandler, RecountPlacesHandler, WarnExpiringHandler,
      ], // prettier-ignore
      subscriptions: [
        ...follow.map((message) =>
          on(message, followOrganisation, ({ organisationId }) => ({ organisationId })),
        ),
        // More places, or no waiting list any more.
        on(vacancyUpdated, fillVacancyIfFull, ({ vacancyId }) => ({ vacancyId })),
      ],
      schedules: [
        // Just after midnight in Brussels, so that nobody finds yesterday's vacancies.
        schedule(expireVacancies, { cron: '5 0 * * *' }, {}),
        schedule(recountPlaces, { cron: '35 0 * * *' }, {}),
        schedule(followOrganisation, { cron: '45 0 * * *' }, { organisationId: null }),
        // After the quiet hours of the night.
        schedule(warnExpiring, { cron: '10 8 * * *' }, {}),
      ],
    }),
  ],
})
export class VacanciesJobsModule {}
