import type { Type } from '@nestjs/common';
import { MailJobsModule } from '#mail';

/** What each lib brings to the worker; one line per lib. */
export const jobsModules: Type[] = [MailJobsModule];
