/** Reasons with which this lib refuses; texts under `refusal.<code>`. */
export const referralRefusals = [
  'referral.contact-scope', 'referral.consent-date', 'referral.too-young',
] as const; // prettier-ignore
export type ReferralRefusal = (typeof referralRefusals)[number];
