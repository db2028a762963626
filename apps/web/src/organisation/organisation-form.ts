import { z } from 'zod';
import {
  emailAddress, expenseSystems, legalForms, oneOf, optionalText, organisationKinds, phoneNumber, plainText, secrecies,
  sectors, severalOf, spokenLanguages, ticked,
} from '#kernel'; // prettier-ignore
import {
  enterpriseNumber, formatEnterpriseNumber, type ContactDetails, type InformationNote, type NoteDetails,
  type OrganisationDetails, type PublicOrganisation,
} from '#organisations'; // prettier-ignore
import type { FieldValues } from '#ui';
import { centsText, euroCents, municipality, nameLines, postcode, website } from './form-parts.js';

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
  stepFree: ticked(),
  employsStaff: ticked(),
};

const contact = {
  firstName: plainText(80),
  lastName: plainText(80),
  email: emailAddress().refine((address) => address !== null, { error: 'errors.email' }),
  phone: phoneNumber(),
};

const note = {
  responsiblePersons: nameLines(),
  insuranceCivil: oneOf(['yes', 'no']),
  insurer: optionalText(120),
  insuranceAccident: ticked(),
  insuranceLegalAid: ticked(),
  expenses: oneOf(expenseSystems),
  expensesDay: euroCents(),
  secrecy: oneOf(secrecies),
};

/** Registration: who they are, whom to reach, what volunteers must know. */
export const registrationForm = z.object({ ...details, ...contact, ...note });
/** Own details; the version guards against overwriting. */
export const detailsForm = z.object({ ...details, ...contact, version: z.coerce.number().int().min(1) });
/** A new version of the information note, based on the one that was seen. */
export const noteForm = z.object({ ...note, version: z.coerce.number().int().min(0) });

type DetailValues = z.output<typeof detailsForm>;

export function detailsOf(values: Omit<DetailValues, 'version'>): OrganisationDetails {
  const { name, legalForm, kind, sector, enterpriseNumber: number, purposeNl, purposeFr, purposeEn } = values;
  const {
    municipality: nisCode,
    street,
    postcode: code,
    website: site,
    teamLanguages,
    stepFree,
    employsStaff,
  } = values;
  return {
    name, legalForm, kind, sector, enterpriseNumber: number, purposeNl, purposeFr, purposeEn, municipality: nisCode,
    street, postcode: code, website: site, teamLanguages, stepFree, employsStaff,
  }; // prettier-ignore
}

export function contactOf({
  firstName,
  lastName,
  email,
  phone,
}: Omit<DetailValues, 'version'>): ContactDetails {
  return { firstName, lastName, email: email ?? '', phone };
}

export const noteOf = (values: Omit<z.output<typeof noteForm>, 'version'>): NoteDetails => ({
  responsiblePersons: values.responsiblePersons,
  insuranceCivil: values.insuranceCivil === 'yes',
  insurer: values.insurer,
  insuranceAccident: values.insuranceAccident,
  insuranceLegalAid: values.insuranceLegalAid,
  expenses: values.expenses,
  expensesDayCents: values.expensesDay,
  secrecy: values.secrecy,
});

/** Stored details as the form shows them. */
export const detailValues = (organisation: PublicOrganisation): FieldValues => ({
  ...organisation,
  enterpriseNumber: organisation.enterpriseNumber && formatEnterpriseNumber(organisation.enterpriseNumber),
});

/** A stored note as the form shows it. */
export const noteValues = (stored: InformationNote | null): FieldValues =>
  stored === null
    ? { expenses: 'NONE', secrecy: 'NONE' }
    : {
        responsiblePersons: stored.responsiblePersons.join('\n'),
        insuranceCivil: stored.insuranceCivil ? 'yes' : 'no',
        insurer: stored.insurer,
        insuranceAccident: stored.insuranceAccident,
        insuranceLegalAid: stored.insuranceLegalAid,
        expenses: stored.expenses,
        expensesDay: centsText(stored.expensesDayCents),
        secrecy: stored.secrecy,
      };
