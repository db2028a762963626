import type { Messages } from '../messages.js';

/** Why something was refused: one text per code of a Refusal, under refusal.<code>. */
export const refusal = {
  'refusal.forged':
    'Dit verzoek kwam niet van onze eigen pagina. Open de pagina opnieuw en probeer het nog eens.',
  'refusal.lifecycle.not-allowed':
    'Dit kan nu niet meer: de toestand is intussen veranderd. Open de pagina opnieuw.',
  'refusal.account.email-taken': 'Dit e-mailadres heeft al een account. Meld je ermee aan.',
} as const satisfies Messages;
