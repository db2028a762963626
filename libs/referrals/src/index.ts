export type { ClientConsent } from './client-consent.js';
export { CloseReferral } from './close-referral.js';
export { FinishReferralIntake } from './finish-referral-intake.js';
export { ProposeClient, type NewClient } from './propose-client.js';
export { RecordClientConsent } from './record-client-consent.js';
export {
  Referral, referralChannels, referralOutcomes, referralScopes, type ReferralChannel, type ReferralOutcome,
  type ReferralScope,
} from './referral.entity.js'; // prettier-ignore
export { referralRefusals, type ReferralRefusal } from './referral.errors.js';
export { referralLifecycle, type ReferralState } from './referral.lifecycle.js';
export {
  referralAccepted, referralClosed, referralConsented, referralProposed,
} from './referral.messages.js'; // prettier-ignore
export { referralPolicy, type ReferralFacts } from './referral.policy.js';
export { ReferralsModule } from './referrals.module.js';
export { ReferralsJobsModule } from './referrals-jobs.module.js';
export { ReferralsQueries, type ClientLine, type ClientProgress } from './referrals.queries.js';
export { WithdrawClientConsent } from './withdraw-client-consent.js';
