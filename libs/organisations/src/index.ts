export { OrganisationsModule } from './organisations.module.js';
export { RegisterOrganisation } from './register-organisation.js';
export { EditOrganisation, type OrganisationEdit } from './edit-organisation.js';
export { WriteInformationNote } from './write-information-note.js';
export { ActivateOrganisation } from './activate-organisation.js';
export { RejectOrganisation } from './reject-organisation.js';
export { LoadLegalAmounts } from './load-legal-amounts.js';
export { LegalAmounts, type LegalAmountCode } from './legal-amounts.repository.js';
export { OrganisationsRepository } from './organisations.repository.js';
export {
  OrganisationsQueries, type Contact, type Lookalike, type OrganisationLine,
  type OwnOrganisation, type PublicOrganisation,
} from './organisations.queries.js'; // prettier-ignore
export { Organisation } from './organisation.entity.js';
export { InformationNote } from './information-note.entity.js';
export {
  organisationLifecycle, rejectReasons, suspendReasons, type OrganisationAction, type OrganisationState,
  type RejectReason, type SuspendReason,
} from './organisation.lifecycle.js'; // prettier-ignore
export { organisationPolicy, type OrganisationFacts } from './organisation.policy.js';
export {
  type ContactDetails, type OrganisationDetails, type Problems, type Registration,
} from './organisation-input.js'; // prettier-ignore
export { isUninsured, mustInsure, noteProblems, type InsuranceFacts, type NoteDetails } from './note-input.js';
export {
  memberInvited, organisationActivated, organisationArchived, organisationChanged, organisationMerged,
  organisationQuiet, organisationReinstated, organisationRejected, organisationRested, organisationSubmitted,
  organisationSuspended, organisationVerified, organisationWoken, registeredAgain,
} from './organisation.messages.js'; // prettier-ignore
export { organisationRefusals, type OrganisationRefusal } from './organisation.errors.js';
export { enterpriseNumber, formatEnterpriseNumber, readEnterpriseNumber } from './enterprise-number.js';
export { alikeFrom, nameKey, nameLikeness } from './name-likeness.js';
