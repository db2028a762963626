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

// Dutch is the source. A new area: a file <area>.ts in nl, fr and en whose keys all start with '<area>.',
// one import and one spread in each of the three index files. The catalogue spec checks the rest.
/** The whole catalogue of this language. */
export const nl = {
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
