import type { Type } from '@nestjs/common';
import { AccountModule } from './account/account.module.js';
import { SiteModule } from './site/site.module.js';

/** The areas of the site, one module each. */
export const areas: Type[] = [SiteModule, AccountModule];
