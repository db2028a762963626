import { law } from './law.js';
import { note } from './note.js';
import { figures } from './figures.js';
import { introductions } from './introductions.js';
import { follow } from './follow.js';
import { interest } from './interest.js';
import { posting } from './posting.js';
import { referrer } from './referrer.js';
import { privacy } from './privacy.js';
import { desk } from './desk.js';
import { moderation } from './moderation.js';
import { review } from './review.js';
import { register } from './register.js';
import { members } from './members.js';
import { orgLife } from './orgLife.js';
import { bulk } from './bulk.js';
import { renewal } from './renewal.js';
import { vacancies } from './vacancies.js';
import { organisations } from './organisations.js';
import { api } from './api.js';
import { home } from './home.js';
import { vacancyPage } from './vacancyPage.js';
import { search } from './search.js';
import { matching } from './matching.js';
import { account } from './account.js';
import { site } from './site.js';
import { refusal } from './refusal.js';
import { mail } from './mail.js';
import { events } from './events.js';
import { common } from './common.js';
import { errors } from './errors.js';
import { terms } from './terms.js';
import { wording } from './wording.js';

// A missing or unknown key is a compile error in the area's own file (satisfies InFrench).
/** The whole catalogue of this language. */
export const fr = {
  ...law,
  ...note,
  ...introductions,
  ...follow,
  ...interest,
  ...moderation,
  ...review,
  ...register,
  ...members,
  ...orgLife,
  ...bulk,
  ...renewal,
  ...vacancies,
  ...organisations,
  ...refusal,
  ...site,
  ...account,
  ...mail,
  ...matching,
  ...figures,
  ...search,
  ...vacancyPage,
  ...home,
  ...api,
  ...desk,
  ...privacy,
  ...posting,
  ...referrer,
  ...events,
  ...common,
  ...errors,
  ...terms,
  ...wording,
} as const;
