import { z } from 'zod';
import {
  accessibilities, emailAddress, legalForms, oneOf, optionalText, organisationKinds, phoneNumber, plainText, sectors, severalOf,
  spokenLanguages, ticked,
} from '#kernel'; // prettier-ignore
import {
  enterpriseNumber, formatEnterpriseNumber, type ContactDetails, type OrganisationDetails,
  type PublicOrganisation,
} from '#organisations'; // prettier-ignore
import type { FieldValues } from '#ui';
import { municipality, postcode, vCode, website } from './form-parts.js';
import { noteShape } from './info-note-form.js';

const details = {
  name: plainText(160),
  legalForm: oneOf(legalForms),
  kind: oneOf(organisationKinds),
  sector: oneOf(sectors),
  enterpriseNumber: enterpriseNumber(),
  purposeNl: plainText(2000),
  purposeFr: optionalText(2000),
  purposeEn: optionalText(2000),
  municipality: municipality(),
  street: optionalText(160),
  postcode: postcode(),
  website: website(),
  teamLanguages: severalOf(spokenLanguages),
  vCode: vCode(),
  stepFree: ticked(),
  accessibility: severalOf(accessibilities),
  employsStaff: ticked(),
};

const contact = {
  firstName: plainText(80),
  lastName: plainText(80),
  email: emailAddress().refine((address) => address !== null, { error: 'errors.email' }),
  phone: phoneNumber(),
};

/** Registration: who they are, whom to reach, what volunteers must know. */
export const registrationForm = z.object({ ...details, ...contact, ...noteShape });
/** Own details; the version guards against overwriting. */
export const detailsForm = z.object({ ...details, ...contact, version: z.coerce.number().int().min(1) });

type DetailValues = z.output<typeof detailsForm>;

const detailNames = Object.keys(details) as (keyof typeof details)[];

/** What belongs to the organisation of everything that was filled in. */
export const detailsOf = (values: Omit<DetailValues, 'version'>): OrganisationDetails =>
  Object.fromEntries(detailNames.map((name) => [name, values[name]])) as unknown as OrganisationDetails;

export function contactOf({
  firstName,
  lastName,
  email,
  phone,
}: Omit<DetailValues, 'version'>): ContactDetails {
  return { firstName, lastName, email: email ?? '', phone };
}

/** Stored details as the form shows them. */
export const detailValues = (organisation: PublicOrganisation): FieldValues => ({
  ...organisation,
  enterpriseNumber: organisation.enterpriseNumber && formatEnterpriseNumber(organisation.enterpriseNumber),
});
