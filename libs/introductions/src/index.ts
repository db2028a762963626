export { AgreeToIntroduction, type Agreement } from './agree-to-introduction.js';
export { AnswerIntroduction, type Answer } from './answer-introduction.js';
export { AnswerLinks, answerLinkDays, answeringActor } from './answer-links.js';
export {
  AskIntroduction,
  followLinkDays,
  type IntroductionRequest,
  type RequestOutcome,
} from './ask-introduction.js';
export { CloseWithoutAnswer } from './close-without-answer.js';
export { DeclineByCandidate } from './decline-by-candidate.js';
export { DeclineByOrganisation } from './decline-by-organisation.js';
export { Disclosure } from './disclosure.entity.js';
export { disclosureOf, type Sharing } from './disclosure.js';
export { Engagement, type ConfirmedBy, type EngagementState } from './engagement.entity.js';
export { EscalateSilence } from './escalate-silence.js';
export { FollowUpQueries } from './follow-up.queries.js';
export { GivenNotes, type GivenNote } from './given-notes.queries.js';
export { InterestQueries } from './interest.queries.js';
export {
  candidateReasons, introductionReasons, notStartedReasons, organisationReasons, type CandidateReason,
  type IntroductionReason, type NotStartedReason, type OrganisationReason,
} from './introduction-reasons.js'; // prettier-ignore
export { IntroductionRules } from './introduction-rules.js';
export type {
  Alternative, CallView, CandidateView, InterestVacancy, OrganisationView, Progress, SharedFacts, SilentView,
} from './introduction-views.js'; // prettier-ignore
export { Introduction } from './introduction.entity.js';
export { introductionRefusals, type IntroductionRefusal } from './introduction.errors.js';
export {
  introductionLifecycle, openIntroductionStates, type IntroductionAction, type IntroductionState,
} from './introduction.lifecycle.js'; // prettier-ignore
export {
  engagementStarted, informationNoteGiven, introductionAgreed, introductionAnswered, introductionAskedAgain, introductionDeclined,
  introductionEscalated, introductionMet, introductionNoAnswer, introductionNotStarted, introductionReminded,
  introductionSent, introductionSuggested,
} from './introduction.messages.js'; // prettier-ignore
export {
  followUpPolicy, introductionPolicy, ownIntroductionsPolicy, type IntroductionFacts,
} from './introduction.policy.js'; // prettier-ignore
export { introductionGroups, IntroductionsQueries, type IntroductionGroup } from './introductions.queries.js';
export { IntroductionsJobsModule } from './introductions-jobs.module.js';
export { IntroductionsModule } from './introductions.module.js';
export { RecordMeeting } from './record-meeting.js';
export { RecordNotStarted } from './record-not-started.js';
export { RemindOrganisation } from './remind-organisation.js';
export { SendIntroduction } from './send-introduction.js';
export { escalationDays, reminderDays } from './silence.js';
export { StartEngagement } from './start-engagement.js';
export { SuggestIntroduction, type Suggestion } from './suggest-introduction.js';
export { TellCandidate } from './tell-candidate.js';
