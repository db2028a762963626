export { ActivateCandidate } from './activate-candidate.js';
export { ageAnswer, type AgeAnswer, type AgeRule } from './age-rule.js';
export { Candidate, contactRoutes, type ContactRoute } from './candidate.entity.js';
export { candidateRefusals, type CandidateRefusal } from './candidate.errors.js';
export { candidateLifecycle, type CandidateState } from './candidate.lifecycle.js';
export {
  candidateActivated, candidatePlaced, candidateUpdated, candidateWithdrawn, consentGiven, consentWithdrawn,
} from './candidate.messages.js'; // prettier-ignore
export { candidatePolicy, mayRecordConsent, type CandidateFacts } from './candidate.policy.js';
export { CandidatesModule } from './candidates.module.js';
export { CandidatesQueries, type CandidateFilter, type CandidateLine } from './candidates.queries.js';
export { ConsentLedger, type ConsentInput } from './consent-ledger.js';
export { consentTexts } from './consent-texts.js';
export {
  Consent, consentChannels, consentPurposes, type ConsentChannel, type ConsentPurpose,
} from './consent.entity.js'; // prettier-ignore
export { EnrolCandidate, type CandidateProfile, type NewCandidate } from './enrol-candidate.js';
export { GiveConsent } from './give-consent.js';
export { PlaceCandidate } from './place-candidate.js';
export { ReopenCandidate } from './reopen-candidate.js';
export { UpdateCandidate, type CandidateChanges } from './update-candidate.js';
export { WithdrawCandidate } from './withdraw-candidate.js';
export { WithdrawConsent } from './withdraw-consent.js';
