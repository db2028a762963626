import { common } from './common.js';
import { errors } from './errors.js';
import { terms } from './terms.js';

// A missing or unknown key is a compile error in the area's own file (satisfies InFrench).
/** The whole catalogue of this language. */
export const fr = {
  ...common,
  ...errors,
  ...terms,
} as const;
