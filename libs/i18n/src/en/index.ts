import { api } from './api.js';
import { home } from './home.js';
import { vacancyPage } from './vacancy-page.js';
import { search } from './search.js';
import { matching } from './matching.js';
import { account } from './account.js';
import { site } from './site.js';
import { refusal } from './refusal.js';
import { mail } from './mail.js';
import { common } from './common.js';
import { errors } from './errors.js';
import { terms } from './terms.js';

// A missing or unknown key is a compile error in the area's own file (satisfies InEnglish).
/** The whole catalogue of this language. */
export const en = {
  ...refusal,
  ...site,
  ...account,
  ...mail,
  ...matching,
  ...search,
  ...vacancyPage,
  ...home,
  ...api,
  ...common,
  ...errors,
  ...terms,
} as const;
