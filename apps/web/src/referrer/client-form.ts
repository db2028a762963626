import { z } from 'zod';
import {
  candidateDutchLevels, emailAddress, int4, isoDay, oneOf, optionalText, phoneNumber, plainText, severalOf, slotsMask,
  spokenLanguages, supports, themes, ticked,
} from '#kernel'; // prettier-ignore
import { findMunicipality } from '#places';
import { referralScopes, type ClientConsent, type NewClient } from '#referrals';

/** How the client agreed, in the words of the form. */
export const consentAnswers = ['PAPER', 'ORAL', 'LATER'] as const;
export const clientRoutes = ['REFERRER', 'PHONE', 'EMAIL', 'COMES_BACK'] as const;

const noneWhenEmpty = (value: unknown): unknown => (value === undefined || value === '' ? null : value);

const place = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim() : ''),
  z
    .string()
    .max(60, { error: 'desk.placeUnknown' })
    .refine((text) => text === '' || findMunicipality(text) !== undefined, { error: 'desk.placeUnknown' })
    .transform((text) => findMunicipality(text)?.nisCode ?? null),
);

/** Which of the buttons sent the form. */
export const clientStep = z.object({ action: z.enum(['enrol', 'masked', 'as-is']).catch('enrol') });

// Rules over two fields are looked at even when another field is wrong: all errors at once.
const when = (): boolean => true;

/** A new client (UC-07): no field for health, papers or income, because we may not know. */
export const clientForm = z
  .object({
    firstName: plainText(60),
    lang: oneOf(['nl', 'fr', 'en']),
    contactRoute: oneOf(clientRoutes),
    phone: phoneNumber(),
    email: emailAddress(),
    place,
    birthYear: z.preprocess(noneWhenEmpty, int4(1900, 2100).nullable()),
    dutchLevel: oneOf(candidateDutchLevels),
    practiseDutch: ticked(),
    languages: severalOf(spokenLanguages),
    slots: slotsMask(),
    themes: severalOf(themes),
    wishes: optionalText(500),
    support: severalOf(supports),
    supportConsent: ticked(),
    consent: oneOf(consentAnswers),
    consentOn: isoDay(),
    scope: severalOf(referralScopes),
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
    error: 'referrer.needsConsentNeeded',
    when,
  })
  .refine((form) => form.consent === 'LATER' || form.consentOn !== null, {
    path: ['consentOn'],
    error: 'referrer.consentDateNeeded',
    when,
  })
  .refine(
    (form) =>
      form.consent === 'LATER' ||
      form.contactRoute !== 'REFERRER' ||
      form.scope?.includes('CONTACT_VIA_REFERRER'),
    {
      path: ['scope'],
      error: 'referrer.consentViaNeeded',
      when,
    },
  );

export type ClientValues = z.output<typeof clientForm>;

/** The agreement added later, on the client's own page. */
export const consentForm = z.object({
  consent: oneOf(['PAPER', 'ORAL']),
  consentOn: isoDay().refine((day) => day !== null, { error: 'referrer.consentDateNeeded' }),
  scope: severalOf(referralScopes),
});

/** The agreement as recorded; null when the client has not agreed yet. */
export function agreementOf(
  form: Pick<ClientValues, 'consent' | 'consentOn' | 'scope'>,
): ClientConsent | null {
  if (form.consent === 'LATER' || form.consentOn === null) return null;
  const channel = form.consent === 'PAPER' ? 'SIGNED_PAPER' : 'ORAL_WITNESS';
  return { channel, scope: form.scope, givenOn: form.consentOn };
}

/** The client that the form describes; `wishes` as they are to be kept. */
export function clientOf(form: ClientValues, wishes: string | null): NewClient {
  const {
    firstName,
    lang,
    contactRoute,
    phone,
    email,
    birthYear,
    dutchLevel,
    practiseDutch,
    languages,
    slots,
  } = form;
  const profile = {
    firstName, lang, contactRoute, phone, email, birthYear, dutchLevel, practiseDutch, languages, slots,
    themes: form.themes, municipality: form.place,
  }; // prettier-ignore
  return { profile, wishes, support: form.support, consent: agreementOf(form) };
}
