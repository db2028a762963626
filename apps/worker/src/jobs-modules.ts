import type { Type } from '@nestjs/common';
import { IndicatorsJobsModule } from '#indicators';
import { IntroductionsJobsModule } from '#introductions';
import { MailJobsModule } from '#mail';
import { MatchingJobsModule } from '#matching';
import { NotificationsJobsModule } from '#notifications';
import { OrganisationsJobsModule } from '#organisations';
import { PrivacyJobsModule } from '#privacy';
import { ReferralsJobsModule } from '#referrals';
import { SearchJobsModule } from '#search';
import { VacanciesJobsModule } from '#vacancies';

/** What each lib brings to the worker; one line per lib. */
export const jobsModules: Type[] = [
  MailJobsModule,
  NotificationsJobsModule,
  OrganisationsJobsModule,
  VacanciesJobsModule,
  SearchJobsModule,
  IntroductionsJobsModule,
  MatchingJobsModule,
  ReferralsJobsModule,
  PrivacyJobsModule,
  IndicatorsJobsModule,
];
