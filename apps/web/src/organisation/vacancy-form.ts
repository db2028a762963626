import { z } from 'zod';
import {
  commitments, dutchLevels, emailAddress, expenseSystems, int4, isoDay, oneOf, optionalText, phoneNumber, placeKinds,
  secrecies, severalOf, slotsMask, spokenLanguages, supports, themes, ticked,
} from '#kernel'; // prettier-ignore
import type { FieldValues } from '#ui';
import { blankContent, type TextContent, type VacancyContent } from '#vacancies';
import { centsText, euroCents, optionalMunicipality } from './form-parts.js';

const words = (max: number) => optionalText(max).transform((text) => text ?? '');
const numberOr = <D extends number | null>(otherwise: D, min: number, max: number) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), int4(min, max).nullable()).transform(
    (value) => value ?? otherwise,
  ); // prettier-ignore

/** A vacancy as it is typed, however incomplete: only what is there has to be readable. */
export const vacancyForm = z.object({
  title: words(120),
  summary: words(300),
  body: words(10_000),
  titleFr: words(120),
  summaryFr: words(300),
  bodyFr: words(10_000),
  titleEn: words(120),
  summaryEn: words(300),
  bodyEn: words(10_000),
  themes: severalOf(themes, 0, 3),
  municipality: optionalMunicipality(),
  street: optionalText(160),
  placeKind: oneOf(placeKinds),
  dutchLevel: oneOf(dutchLevels),
  practiseDutch: ticked(),
  teamLanguages: severalOf(spokenLanguages),
  commitment: oneOf(commitments),
  slots: slotsMask(),
  hoursPerWeek: numberOr(null, 1, 40),
  startsOn: isoDay(),
  endsOn: isoDay(),
  places: numberOr(1, 1, 500),
  minAge: numberOr(16, 15, 99),
  minAgeReason: optionalText(300),
  support: severalOf(supports),
  expenses: oneOf(expenseSystems),
  expensesDay: euroCents(),
  secrecy: oneOf(secrecies),
  stepsBefore: optionalText(1000),
  contactFirstName: words(80),
  contactEmail: emailAddress(),
  contactPhone: phoneNumber(),
  version: z.coerce.number().int().min(0).max(2_147_483_647),
  intent: z.enum(['save', 'submit']).catch('save'),
});
type Values = z.output<typeof vacancyForm>;

const textOf = (title: string, summary: string, body: string): TextContent | null =>
  title === '' && summary === '' && body === '' ? null : { title, summary, body };

/** What was typed, as the domain knows it. */
export function contentOf(v: Values): VacancyContent {
  const {
    themes: chosen,
    municipality,
    street,
    placeKind,
    dutchLevel,
    practiseDutch,
    teamLanguages,
    commitment,
  } = v;
  const {
    slots,
    hoursPerWeek,
    startsOn,
    endsOn,
    places,
    minAge,
    minAgeReason,
    support,
    expenses,
    secrecy,
    stepsBefore,
  } = v;
  return {
    ...blankContent,
    texts: {
      nl: { title: v.title, summary: v.summary, body: v.body },
      fr: textOf(v.titleFr, v.summaryFr, v.bodyFr),
      en: textOf(v.titleEn, v.summaryEn, v.bodyEn),
    },
    themes: chosen, municipality, street, placeKind, dutchLevel, practiseDutch, teamLanguages, commitment, slots,
    hoursPerWeek, startsOn, endsOn, places, minAge, minAgeReason, support, expenses, secrecy, stepsBefore,
    expensesDayCents: v.expensesDay,
    contact: { firstName: v.contactFirstName, email: v.contactEmail, phone: v.contactPhone },
  }; // prettier-ignore
}

/** What is stored, as the form shows it. */
export function vacancyValues(content: VacancyContent): FieldValues {
  const { texts, contact, expensesDayCents, languagesNeeded: _needed, ...rest } = content;
  return {
    ...rest,
    title: texts.nl.title,
    summary: texts.nl.summary,
    body: texts.nl.body,
    titleFr: texts.fr?.title,
    summaryFr: texts.fr?.summary,
    bodyFr: texts.fr?.body,
    titleEn: texts.en?.title,
    summaryEn: texts.en?.summary,
    bodyEn: texts.en?.body,
    expensesDay: centsText(expensesDayCents),
    contactFirstName: contact.firstName,
    contactEmail: contact.email,
    contactPhone: contact.phone,
  };
}

/** Names of the fields whose stored value differs from what was typed: what to look at before saving again. */
export function differences(stored: VacancyContent, typed: FieldValues): string[] {
  const now = vacancyValues(stored);
  const slots = Array.from({ length: 21 }, (_, bit) => bit).filter(
    (bit) => (stored.slots & (1 << bit)) !== 0,
  );
  const flat = (value: unknown): string =>
    value === true
      ? '1'
      : value === false || value == null
        ? ''
        : String(value).replace(/\r\n?/g, '\n').trim();
  return Object.keys(now).filter((name) =>
    flat(name === 'slots' ? slots : now[name]) !== flat(typed[name]),
  ); // prettier-ignore
}
