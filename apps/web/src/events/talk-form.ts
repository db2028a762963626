import { conversationOutcomes, type StandAgreement, type StandTalk } from '#events';
import { emailAddress, oneOf, optionalText, phoneNumber, ticked } from '#kernel';
import { z } from 'zod';
import { badgeCode } from './badge.js';

const contacts = ['REGISTRATION', 'PHONE', 'EMAIL', 'COMES_BACK'] as const;

/** A talk at a stand. Contact is asked only with the visitor's yes. */
export const talkForm = z
  .object({
    badge: badgeCode(),
    outcome: oneOf(conversationOutcomes),
    vacancy: z.preprocess((value) => value || null, z.uuid({ error: 'errors.choose' }).nullable()),
    agree: ticked(),
    firstName: optionalText(60),
    contact: z.preprocess((value) => value || 'REGISTRATION', oneOf(contacts)),
    phone: phoneNumber(),
    email: emailAddress(),
  })
  .superRefine((form, context) => {
    const need = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!form.agree) return;
    if (form.vacancy === null) need('vacancy', 'refusal.market.vacancy-needed');
    if (form.contact === 'PHONE' && form.phone === null) need('phone', 'errors.phone');
    if (form.contact === 'EMAIL' && form.email === null) need('email', 'errors.email');
  });

/** The talk as the command takes it. */
export function talkOf(standId: string, form: z.output<typeof talkForm>): StandTalk {
  const { badge, outcome, vacancy: vacancyId, agree, firstName, contact, email, phone } = form;
  const agreement: StandAgreement | null = agree ? { firstName, contact, email, phone } : null;
  return { standId, badge, outcome, vacancyId, agreement };
}
