import { z } from 'zod';
import type { ContactRoute } from '#candidates';
import type { IntroductionRequest } from '#introductions';
import {
  candidateDutchLevels, emailAddress, int4, oneOf, optionalText, phoneNumber, plainText, ticked,
} from '#kernel'; // prettier-ignore
import type { FieldValues } from '#ui';

/** First page: who somebody is, as little as possible. */
export const aboutForm = z.object({
  firstName: plainText(60),
  message: optionalText(600),
  dutchLevel: oneOf(candidateDutchLevels),
  birthYear: int4(1900, 2100),
});
export const aboutFields = ['firstName', 'message', 'dutchLevel', 'birthYear'] as const;

/** Ways that the page offers; through a referrer is not one of them. */
export const reachRoutes = ['EMAIL', 'PHONE', 'COMES_BACK'] as const satisfies readonly ContactRoute[];
export const reachFields = ['reach', 'email', 'phone', 'keep', 'share'] as const;

// What was typed beside a way that was not chosen is not needed, so it is not kept.
const nothing = z.preprocess(() => null, z.null());
const agreed = () => ticked().refine((yes) => yes, { error: 'errors.agree' });

/** Second page: one way to reach somebody, and what they agree to. Depends on the chosen way. */
const reachForm = (reach: unknown) =>
  z.object({
    reach: oneOf(reachRoutes),
    email:
      reach === 'EMAIL'
        ? emailAddress().refine((address) => address !== null, { error: 'interest.emailNeeded' })
        : nothing,
    phone:
      reach === 'PHONE'
        ? phoneNumber().refine((number) => number !== null, { error: 'interest.phoneNeeded' })
        : nothing,
    keep: agreed(),
    share: agreed(),
  });

const chosenReach = (body: unknown): unknown =>
  typeof body === 'object' && body !== null ? (body as { reach?: unknown }).reach : undefined;

/** The schema of the second page for this body. */
export const reachFormFor = (body: unknown) => reachForm(chosenReach(body));

export type AboutAnswers = z.output<typeof aboutForm>;
export type ReachAnswers = z.output<ReturnType<typeof reachForm>>;

/** Some of the answers as they were typed: they travel with the form, not in addresses or cookies. */
export const pick = (input: FieldValues, names: readonly string[]): FieldValues =>
  Object.fromEntries(names.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]));

/** The request that the answers make. */
export const requestOf = (
  vacancyId: string,
  lang: 'nl' | 'fr' | 'en',
  about: AboutAnswers,
  reach: ReachAnswers,
): IntroductionRequest => ({
  vacancyId,
  message: about.message,
  candidate: {
    route: 'SELF',
    lang,
    firstName: about.firstName,
    email: reach.email,
    phone: reach.phone,
    contactRoute: reach.reach,
    birthYear: about.birthYear,
    dutchLevel: about.dutchLevel,
    wishes: about.message,
    consents: [{ purpose: 'KEEP_DATA', channel: 'WEB' }],
  },
});
