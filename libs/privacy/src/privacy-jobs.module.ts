import { Module } from '@nestjs/common';
import { JobsModule, schedule } from '#jobs';
import { PrivacyModule } from './privacy.module.js';
import { RunRetentionJob, runRetention } from './run-retention.job.js';

/** Every night personal data whose time is over goes. */
@Module({
  imports: [
    JobsModule.feature({
      imports: [PrivacyModule],
      handlers: [RunRetentionJob],
      schedules: [schedule(runRetention, { cron: '40 3 * * *' }, {})],
    }),
  ],
})
export class PrivacyJobsModule {}
