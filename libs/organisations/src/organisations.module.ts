import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '#people';
import { ActivateOrganisation } from './activate-organisation.js';
import { EditOrganisation } from './edit-organisation.js';
import { InformationNote } from './information-note.entity.js';
import { LegalAmounts } from './legal-amounts.repository.js';
import { LoadLegalAmounts } from './load-legal-amounts.js';
import { OrganisationContact } from './organisation-contact.entity.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { RegisterOrganisation } from './register-organisation.js';
import { RegistrationDesk } from './registration-desk.js';
import { RejectOrganisation } from './reject-organisation.js';
import { WriteInformationNote } from './write-information-note.js';

const shared = [
  ActivateOrganisation, EditOrganisation, LegalAmounts, LoadLegalAmounts, OrganisationsQueries, OrganisationsRepository,
  RegisterOrganisation, RejectOrganisation, WriteInformationNote,
]; // prettier-ignore

/** Organisations: registration, moderation, what volunteers must know of them. */
@Module({
  imports: [TypeOrmModule.forFeature([Organisation, OrganisationContact, InformationNote]), PeopleModule],
  providers: [...shared, RegistrationDesk],
  exports: shared,
})
export class OrganisationsModule {}
