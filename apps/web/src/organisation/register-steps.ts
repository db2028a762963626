import { z } from 'zod';
import {
  emailAddress, expenseSystems, legalForms, oneOf, optionalText, organisationKinds, phoneNumber, plainText, secrecies,
  sectors, severalOf, spokenLanguages, ticked, type LegalForm, type OrganisationKind,
} from '#kernel'; // prettier-ignore
import { enterpriseNumber } from '#organisations';
import { paths, type FieldValues } from '#ui';
import type { Lang } from '#i18n';
import { euroCents, municipality, nameLines, postcode, vCode, website } from './form-parts.js';

/** The pages of a registration in order; every one is short. The last one only shows the answers. */
export const registerSteps = ['soort', 'naam', 'plaats', 'vrijwilligers', 'wie', 'nakijken'] as const;
export type RegisterStep = (typeof registerSteps)[number];

export const stepPath = (lang: Lang, step: RegisterStep): string =>
  step === 'soort' ? paths.organisationRegister(lang) : paths.organisationRegisterStep(lang, step);

/** What decides which questions come: what they are. */
export interface Sort {
  readonly legalForm: LegalForm;
  readonly kind: OrganisationKind;
}

/** Five neighbours with an idea: two contact persons, purpose, area; no number, no address (UC-28). */
export const isLight = ({ legalForm, kind }: Sort): boolean =>
  legalForm === 'DE_FACTO_ASSOCIATION' && kind === 'CITIZEN_INITIATIVE';

/** The steps of this sort of organisation: a company has no volunteers, so nobody is told what they must know. */
export const stepsOf = ({ legalForm }: Pick<Sort, 'legalForm'>): readonly RegisterStep[] =>
  registerSteps.filter((step) => step !== 'vrijwilligers' || legalForm !== 'COMPANY');

// What is not asked of them is not kept, also when it was typed before the sort changed.
const nothing = z.preprocess(() => null, z.null());
const no = z.preprocess(() => false, z.literal(false));
const always = <const V extends string>(value: V) => z.preprocess(() => value, z.literal(value));

const chosen = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;

const isCompany = (body: unknown): boolean => chosen(body, 'legalForm') === 'COMPANY';
const notCompany = organisationKinds.filter((kind) => kind !== 'COMPANY');

/** "What are you"; a company is a company, nobody else is one. */
export const sortForm = (body: unknown) =>
  z.object({
    legalForm: oneOf(legalForms),
    kind: isCompany(body)
      ? always('COMPANY')
      : oneOf(notCompany as [OrganisationKind, ...OrganisationKind[]]),
  });

export const nameForm = (sort: Sort) =>
  z.object({
    name: plainText(160),
    purposeNl: plainText(2000),
    purposeFr: optionalText(2000),
    purposeEn: optionalText(2000),
    sector: oneOf(sectors),
    enterpriseNumber: isLight(sort) ? nothing : enterpriseNumber(),
    vCode: hasVCode(sort) ? vCode() : nothing,
  });

/** The Verenigingsregister knows associations and foundations. */
export const hasVCode = (sort: Sort): boolean =>
  !isLight(sort) && ['NON_PROFIT', 'FOUNDATION', 'DE_FACTO_ASSOCIATION'].includes(sort.legalForm);

export const placeForm = (sort: Sort) =>
  z.object({
    municipality: municipality(),
    street: isLight(sort) ? nothing : optionalText(160),
    postcode: isLight(sort) ? nothing : postcode(),
    website: website(),
    teamLanguages: severalOf(spokenLanguages),
    stepFree: isLight(sort) ? no : ticked(),
  });

export const volunteersForm = (sort: Sort) => {
  const light = isLight(sort);
  return z.object({
    responsiblePersons: nameLines(),
    employsStaff: light ? no : ticked(),
    insuranceCivil: oneOf(['yes', 'no']),
    insurer: optionalText(120),
    policyNumber: nothing,
    insuranceAccident: light ? no : ticked(),
    insuranceLegalAid: light ? no : ticked(),
    conditions: nothing,
    insuranceNoticeAccepted: ticked(),
    expenses: light ? always('NONE') : oneOf(expenseSystems),
    expensesDay: light ? nothing : euroCents(),
    secrecy: light ? always('NONE') : oneOf(secrecies),
  });
};

export const personForm = z.object({
  firstName: plainText(80),
  lastName: plainText(80),
  email: emailAddress().refine((address) => address !== null, { error: 'errors.email' }),
  phone: phoneNumber(),
});

/** Every answer, once all steps are in order; no note for a company. */
export interface RegisterAnswers {
  readonly sort: z.output<ReturnType<typeof sortForm>>;
  readonly name: z.output<ReturnType<typeof nameForm>>;
  readonly place: z.output<ReturnType<typeof placeForm>>;
  readonly volunteers: z.output<ReturnType<typeof volunteersForm>> | null;
  readonly person: z.output<typeof personForm>;
}

/** Names of the fields of each page, whatever the sort. */
export const stepFields: Readonly<Record<RegisterStep, readonly string[]>> = {
  soort: ['legalForm', 'kind'],
  naam: ['name', 'purposeNl', 'purposeFr', 'purposeEn', 'sector', 'enterpriseNumber', 'vCode'],
  plaats: ['municipality', 'street', 'postcode', 'website', 'teamLanguages', 'stepFree'],
  vrijwilligers: [
    'responsiblePersons', 'employsStaff', 'insuranceCivil', 'insurer', 'insuranceAccident', 'insuranceLegalAid',
    'insuranceNoticeAccepted', 'expenses', 'expensesDay', 'secrecy',
  ], // prettier-ignore
  wie: ['firstName', 'lastName', 'email', 'phone'],
  nakijken: [],
};

/** What stands ready on a page that nobody filled in yet. */
export const startValues: Readonly<Partial<Record<RegisterStep, FieldValues>>> = {
  plaats: { teamLanguages: ['nl'] },
  vrijwilligers: { expenses: 'NONE', secrecy: 'NONE' },
};
