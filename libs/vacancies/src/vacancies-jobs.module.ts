import { Module } from '@nestjs/common';
import { JobsModule, schedule } from '#jobs';
import { ExpireVacancies, expireVacancies } from './expire-vacancies.job.js';
import { FillVacancyIfFullHandler } from './fill-vacancy-if-full.job.js';
import { VacanciesModule } from './vacancies.module.js';

/** Background work on vacancies: closing what is past its last day or full. */
@Module({
  imports: [
    JobsModule.feature({
      imports: [VacanciesModule],
      handlers: [ExpireVacancies, FillVacancyIfFullHandler],
      // Just after midnight in Brussels, so that nobody finds yesterday's vacancies.
      schedules: [schedule(expireVacancies, { cron: '5 0 * * *' }, {})],
    }),
  ],
})
export class VacanciesJobsModule {}
