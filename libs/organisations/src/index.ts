export { OrganisationsModule } from './organisations.module.js';
export { OrganisationsJobsModule } from './organisations-jobs.module.js';
export { RegisterOrganisation } from './register-organisation.js';
export { EditOrganisation, type OrganisationEdit } from './edit-organisation.js';
export { WriteInformationNote } from './write-information-note.js';
export { ActivateOrganisation } from './activate-organisation.js';
export { RejectOrganisation } from './reject-organisation.js';
export { SuspendOrganisation } from './suspend-organisation.js';
export { ReinstateOrganisation } from './reinstate-organisation.js';
export { ArchiveOrganisation } from './archive-organisation.js';
export { RestOrganisation } from './rest-organisation.js';
export { MergeOrganisations } from './merge-organisations.js';
export { MergeRepository, type MergeCounts } from './merge.repository.js';
export { WakeOrganisation } from './wake-organisation.js';
export { findQuiet, restOrganisation } from './rest-organisations.job.js';
export type { Member } from './members.repository.js';
export { MembersQueries, type InvitationView, type OpenInvitation } from './members.queries.js';
export { InviteMember, type NewInvitation } from './invite-member.js';
export { ResendInvitation } from './resend-invitation.js';
export { WithdrawInvitation } from './withdraw-invitation.js';
export { AcceptInvitation, type Acceptance } from './accept-invitation.js';
export { LeaveOrganisation } from './leave-organisation.js';
export { RemoveMember } from './remove-member.js';
export { ChangeMemberRole } from './change-member-role.js';
export { HandOver } from './hand-over.js';
export { invitationDays, isOpenInvitation } from './invitation-rules.js';
export { memberChanges, type MemberChange } from './members-desk.js';
export { memberRoles, type MemberRole } from './member-role.js';
export { LoadLegalAmounts } from './load-legal-amounts.js';
export { LoadLegalTexts } from './load-legal-texts.js';
export { LegalAmounts, type LegalAmount } from './legal-amounts.repository.js';
export { LegalTexts, type LegalText } from './legal-texts.repository.js';
export {
  legalAmountCodes, legalAmountRules, legalLangs, legalTextCodes, type LegalAmountCode, type LegalLang,
  type LegalTextCode, type LegalUnit,
} from './legal-codes.js'; // prettier-ignore
export { holdsUntil, inForceOn } from './legal-period.js';
export { KeepLegalAmounts, seenOf } from './keep-legal-amounts.js';
export { KeepLegalTexts } from './keep-legal-texts.js';
export {
  correctionProblems, fillAmounts, newAmountProblems, newTextProblems, type AmountCorrection, type NewLegalAmount,
  type NewLegalText,
} from './legal-input.js'; // prettier-ignore
export type { LegalGap } from './legal-gaps.js';
export { legalGapText } from './legal-gap-text.js';
export { LegalQueries, type LegalChange } from './legal.queries.js';
export { legalPolicy } from './legal.policy.js';
export { insuranceExplained, legalGapsFound } from './legal.messages.js';
export { legalAmountsMissing } from './legal-amounts-missing.job.js';
export {
  freeInsurance, insuranceBodies, type InsuranceAnswers, type InsuranceBody, type InsuranceCondition,
} from './insurance-free.js'; // prettier-ignore
export { ExplainInsurance } from './insurance-explain.js';
export { InsuranceExplainedRows } from './insurance-explained.repository.js';
export { legalValueText, readLegalValue } from './legal-value.js';
export { OrganisationsRepository } from './organisations.repository.js';
export { OrganisationsQueries } from './organisations.queries.js';
export { VerificationQueries } from './verification.queries.js';
export type {
  Contact, HistoryLine, Lookalike, OrganisationLine, OwnOrganisation, PublicOrganisation,
} from './organisation-views.js'; // prettier-ignore
export { Organisation } from './organisation.entity.js';
export { InformationNote } from './information-note.entity.js';
export { InformationNotesQueries, type NotesOf } from './information-notes.queries.js';
export { noteChanges, noteFields, type NoteField } from './note-changes.js';
export {
  organisationLifecycle, rejectReasons, suspendReasons, type OrganisationAction, type OrganisationState,
  type RejectReason, type SuspendReason,
} from './organisation.lifecycle.js'; // prettier-ignore
export { organisationPolicy, type AdminFacts, type OrganisationFacts } from './organisation.policy.js';
export {
  type ContactDetails, type OrganisationDetails, type Problems, type Registration,
} from './organisation-input.js'; // prettier-ignore
export {
  isUninsured,
  mustInsure,
  noteProblems,
  type InsuranceFacts,
  type NoteDetails,
} from './note-input.js';
export {
  memberInvited, organisationActivated, organisationArchived, organisationChanged, organisationMerged,
  organisationQuiet, organisationReinstated, organisationRejected, organisationRested, organisationSubmitted,
  organisationSuspended, organisationVerified, organisationWoken, registeredAgain,
} from './organisation.messages.js'; // prettier-ignore
export { stateReasonText } from './state-reason.js';
export { organisationRefusals, type OrganisationRefusal } from './organisation.errors.js';
export { enterpriseNumber, formatEnterpriseNumber, readEnterpriseNumber } from './enterprise-number.js';
export { alikeFrom, nameKey, nameLikeness } from './name-likeness.js';
