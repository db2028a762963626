import { account } from './account.js';
import { site } from './site.js';
import { refusal } from './refusal.js';
import { common } from './common.js';
import { errors } from './errors.js';
import { terms } from './terms.js';

// A missing or unknown key is a compile error in the area's own file (satisfies InFrench).
/** The whole catalogue of this language. */
export const fr = {
  ...refusal,
  ...site,
  ...account,
  ...common,
  ...errors,
  ...terms,
} as const;
