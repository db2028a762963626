import { Module } from '@nestjs/common';
import { JobsModule, schedule } from '#jobs';
import { LegalAmountsMissing, legalAmountsMissing } from './legal-amounts-missing.job.js';
import { OrganisationsModule } from './organisations.module.js';
import { FindQuiet, RestOne, findQuiet } from './rest-organisations.job.js';

/** Background work of organisations: which ones have been quiet for a year, what is missing in the law. */
@Module({
  imports: [
    JobsModule.feature({
      imports: [OrganisationsModule],
      handlers: [FindQuiet, RestOne, LegalAmountsMissing],
      schedules: [
        schedule(findQuiet, { cron: '50 7 * * *' }, {}),
        schedule(legalAmountsMissing, { cron: '10 7 * * *' }, {}),
      ],
    }),
  ],
})
export class OrganisationsJobsModule {}
