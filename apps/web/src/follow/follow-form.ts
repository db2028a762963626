import { z } from 'zod';
import { contactRoutes } from '#candidates';
import { candidateReasons, notStartedReasons } from '#introductions';
import { emailAddress, isoDay, oneOf, optionalText, phoneNumber, ticked } from '#kernel';

const id = z.uuid({ error: 'errors.invalid' });

/** Which of the page's forms was sent. */
export const followActions = ['agree', 'decline', 'start', 'not-start', 'contact', 'stop'] as const;
export const whichForm = z.object({ do: oneOf(followActions) });

export const agreeForm = z.object({ id, message: optionalText(600) });
export const declineForm = z.object({ id, reason: oneOf(candidateReasons).catch('OTHER') });
export const notStartForm = z.object({ id, reason: oneOf(notStartedReasons).catch('OTHER') });
export const startForm = z.object({
  id,
  startedOn: isoDay().refine((day) => day !== null, { error: 'errors.date' }),
});
export const stopForm = z.object({ sure: ticked().refine((yes) => yes, { error: 'errors.agree' }) });

/** Correcting contact details; the way to be reached decides which one is needed. */
export const contactFormFor = (body: unknown) => {
  const route =
    typeof body === 'object' && body !== null ? (body as { contactRoute?: unknown }).contactRoute : null;
  const email = emailAddress();
  const phone = phoneNumber();
  return z.object({
    contactRoute: oneOf(contactRoutes),
    email:
      route === 'EMAIL' ? email.refine((text) => text !== null, { error: 'interest.emailNeeded' }) : email,
    phone:
      route === 'PHONE' ? phone.refine((text) => text !== null, { error: 'interest.phoneNeeded' }) : phone,
  });
};
