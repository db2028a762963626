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
  employsStaff: ticked(),
};

/** One field a dimension, so that each is a group of its own on the page. */
const access = {
  accessPHYSICAL: severalOf(accessibilities),
  accessINFORMATION: severalOf(accessibilities),
  accessSERVICE: severalOf(accessibilities),
};

const contact = {
  firstName: plainText(80),
  lastName: plainText(80),
  email: emailAddress().refine((address) => address !== null, { error: 'errors.email' }),
  phone: phoneNumber(),
};

/** Own details; the version guards against overwriting. */
export const detailsForm = z.object({
  ...details,
  ...access,
  ...contact,
  version: z.coerce.number().int().min(1),
});

type DetailValues = z.output<typeof detailsForm>;

const detailNames = Object.keys(details) as (keyof typeof details)[];

/** What belongs to the organisation of everything that was filled in. */
export const detailsOf = (values: Omit<DetailValues, 'version'>): OrganisationDetails => {
  const { accessPHYSICAL, accessINFORMATION, accessSERVICE } = values;
  return {
    ...(Object.fromEntries(
      detailNames.map((name) => [name, values[name]]),
    ) as unknown as OrganisationDetails),
    accessibility: [...new Set([...accessPHYSICAL, ...accessINFORMATION, ...accessSERVICE])],
  };
};

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
  accessPHYSICAL: organisation.accessibility,
  accessINFORMATION: organisation.accessibility,
  accessSERVICE: organisation.accessibility,
  enterpriseNumber: organisation.enterpriseNumber && formatEnterpriseNumber(organisation.enterpriseNumber),
});
