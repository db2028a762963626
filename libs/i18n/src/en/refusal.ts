import type { InEnglish } from '../messages.js';
import type { refusal as source } from '../nl/refusal.js';

export const refusal = {
  'refusal.forged': 'This request did not come from our own page. Open the page again and try once more.',
  'refusal.lifecycle.not-allowed':
    'This is no longer possible: things have changed in the meantime. Open the page again.',
  'refusal.account.email-taken': 'This e-mail address already has an account. Sign in with it.',
} as const satisfies InEnglish<typeof source>;
