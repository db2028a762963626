import type { Type } from '@nestjs/common';
import { AccountModule } from './account/account.module.js';
import { ApiModule } from './api/api.module.js';
import { PublicVacanciesModule } from './vacancies/vacancies.module.js';
import { SiteModule } from './site/site.module.js';

/** The areas of the site, one module each. */
export const areas: Type[] = [SiteModule, PublicVacanciesModule, ApiModule, AccountModule];
