import { z } from 'zod';
import { contactRoutes, type CandidateProfile, type NewCandidate } from '#candidates';
import {
  candidateDutchLevels, emailAddress, int4, isId, oneOf, optionalText, phoneNumber, severalOf, slotsMask, spokenLanguages,
  supports, themes, ticked,
} from '#kernel'; // prettier-ignore
import { findMunicipality } from '#places';

const noneWhenEmpty = (value: unknown): unknown => (value === undefined || value === '' ? null : value);

/** Place of the candidate as typed: a NIS code, or a problem. */
const place = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim() : ''),
  z
    .string()
    .max(60, { error: 'desk.placeUnknown' })
    .refine((text) => text === '' || findMunicipality(text) !== undefined, { error: 'desk.placeUnknown' })
    .transform((text) => findMunicipality(text)?.nisCode ?? null),
);

/** Which of the page's buttons was pressed. */
export const intakeActions = ['complete', 'masked', 'as-is', 'draft', 'anonymous'] as const;
export type IntakeAction = (typeof intakeActions)[number];

/** What only decides where the form goes; readable whatever else is wrong with it. */
export const intakeStep = z.object({
  action: z.enum(intakeActions).catch('complete'),
  talk: z.enum(spokenLanguages).catch('nl'),
  draft: z
    .string()
    .refine(isId)
    .nullish()
    .transform((id) => id ?? null)
    .catch(null),
});

// Rules over two fields are looked at even when another field is wrong: all errors at once.
const when = (): boolean => true;

/** The whole intake (UC-01). Everything but the contact route and the agreement may stay empty. */
export const intakeForm = z
  .object({
    lang: oneOf(['nl', 'fr', 'en']),
    firstName: optionalText(60),
    contactRoute: oneOf(contactRoutes),
    email: emailAddress(),
    phone: phoneNumber(),
    place,
    maxKm: z.preprocess(noneWhenEmpty, int4(1, 50).nullable()),
    dutchLevel: oneOf(candidateDutchLevels),
    practiseDutch: ticked(),
    languages: severalOf(spokenLanguages),
    slots: slotsMask(),
    themes: severalOf(themes),
    wishes: optionalText(1000),
    support: severalOf(supports),
    supportConsent: ticked(),
    birthYear: z.preprocess(noneWhenEmpty, int4(1900, 2100).nullable()),
    ageChecked: ticked(),
    keepConsent: ticked().refine((yes) => yes, { error: 'desk.keepConsentNeeded' }),
  })
  .refine((form) => form.contactRoute !== 'EMAIL' || form.email !== null, {
    path: ['email'],
    error: 'errors.email',
    when,
  })
  .refine((form) => form.contactRoute !== 'PHONE' || form.phone !== null, {
    path: ['phone'],
    error: 'errors.phone',
    when,
  })
  .refine((form) => !form.support?.length || form.supportConsent, {
    path: ['supportConsent'],
    error: 'desk.supportConsentNeeded',
    when,
  });

export type IntakeValues = z.output<typeof intakeForm>;

/** The candidate that the form describes; `wishes` as they are to be kept. */
export function candidateOf(form: IntakeValues, wishes: string | null): Omit<NewCandidate, 'route'> {
  const {
    place: municipality,
    supportConsent: _s,
    keepConsent: _k,
    ageChecked: _a,
    wishes: _w,
    ...rest
  } = form;
  const profile: CandidateProfile = { ...rest, municipality };
  return {
    ...profile,
    wishes,
    support: form.support,
    consents: [
      { purpose: 'KEEP_DATA', channel: 'DESK_ORAL' },
      ...(form.support.length > 0 ? [{ purpose: 'SUPPORT_NEEDS', channel: 'DESK_ORAL' } as const] : []),
    ],
  };
}
