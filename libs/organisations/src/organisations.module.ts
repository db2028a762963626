import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '#people';
import { AcceptInvitation } from './accept-invitation.js';
import { ActivateOrganisation } from './activate-organisation.js';
import { ArchiveOrganisation } from './archive-organisation.js';
import { ChangeMemberRole } from './change-member-role.js';
import { EditOrganisation } from './edit-organisation.js';
import { HandOver } from './hand-over.js';
import { InformationNote } from './information-note.entity.js';
import { LegalAmounts } from './legal-amounts.repository.js';
import { ExplainInsurance } from './insurance-explain.js';
import { InformationNotesQueries } from './information-notes.queries.js';
import { InsuranceExplainedRows } from './insurance-explained.repository.js';
import { KeepLegalAmounts } from './keep-legal-amounts.js';
import { KeepLegalTexts } from './keep-legal-texts.js';
import { LegalQueries } from './legal.queries.js';
import { LegalTexts } from './legal-texts.repository.js';
import { LegalWarnings } from './legal-warnings.repository.js';
import { LoadLegalAmounts } from './load-legal-amounts.js';
import { LoadLegalTexts } from './load-legal-texts.js';
import { NoteKeeper } from './note-keeper.js';
import { Invitation } from './invitation.entity.js';
import { InvitationsRepository } from './invitations.repository.js';
import { InviteMember } from './invite-member.js';
import { LeaveOrganisation } from './leave-organisation.js';
import { MembersDesk } from './members-desk.js';
import { MembersJoin } from './members-join.js';
import { MembersQueries } from './members.queries.js';
import { MembersRepository } from './members.repository.js';
import { MergeOrganisations } from './merge-organisations.js';
import { MergeRepository } from './merge.repository.js';
import { OrganisationContact } from './organisation-contact.entity.js';
import { OrganisationSteps } from './organisation-steps.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { QuietRepository } from './quiet.repository.js';
import { RegisterOrganisation } from './register-organisation.js';
import { RegistrationDesk } from './registration-desk.js';
import { ReinstateOrganisation } from './reinstate-organisation.js';
import { RejectOrganisation } from './reject-organisation.js';
import { RemoveMember } from './remove-member.js';
import { ResendInvitation } from './resend-invitation.js';
import { RestOrganisation } from './rest-organisation.js';
import { SuspendOrganisation } from './suspend-organisation.js';
import { VerificationQueries } from './verification.queries.js';
import { WakeOrganisation } from './wake-organisation.js';
import { WithdrawInvitation } from './withdraw-invitation.js';
import { WriteInformationNote } from './write-information-note.js';

const shared = [
  ActivateOrganisation, EditOrganisation, OrganisationsQueries, OrganisationsRepository, RegisterOrganisation,
  RejectOrganisation, VerificationQueries, WriteInformationNote,
]; // prettier-ignore

const law = [
  ExplainInsurance, InformationNotesQueries, InsuranceExplainedRows, KeepLegalAmounts, KeepLegalTexts, LegalAmounts, LegalQueries, LegalTexts,
  LegalWarnings, LoadLegalAmounts, LoadLegalTexts,
]; // prettier-ignore

const life = [
  ArchiveOrganisation, MergeOrganisations, MergeRepository, ReinstateOrganisation, RestOrganisation, SuspendOrganisation, WakeOrganisation,
]; // prettier-ignore
const members = [
  AcceptInvitation, ChangeMemberRole, HandOver, InviteMember, LeaveOrganisation, MembersQueries, RemoveMember,
  ResendInvitation, WithdrawInvitation,
]; // prettier-ignore
const own = [
  InvitationsRepository,
  MembersDesk,
  MembersJoin,
  MembersRepository,
  OrganisationSteps,
  QuietRepository,
  RegistrationDesk,
];

/** Organisations: registration, moderation, what volunteers must know of them. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Organisation, OrganisationContact, InformationNote, Invitation]),
    PeopleModule,
  ],
  providers: [...shared, ...law, ...life, ...members, ...own, NoteKeeper],
  exports: [...shared, ...law, ...life, ...members, QuietRepository],
})
export class OrganisationsModule {}
