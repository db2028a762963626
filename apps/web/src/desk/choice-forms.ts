import { z } from 'zod';
import { isId, optionalText, severalOf, supports, ticked } from '#kernel';

const asList = (value: unknown): unknown =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** One to five ticked vacancies. */
export const choiceForm = z.object({
  vacancies: z.preprocess(
    asList,
    z
      .array(z.string().refine(isId, { error: 'desk.chooseSome' }))
      .transform((ids) => [...new Set(ids)])
      .refine((ids) => ids.length >= 1 && ids.length <= 5, { error: 'desk.chooseSome' }),
  ),
});

/** Which introduction a small form is about. */
export const introductionForm = z.object({ introduction: z.string().catch('') });

/** The candidate's yes, as read aloud at the desk. */
export const agreementForm = z.object({
  support: severalOf(supports),
  message: optionalText(300),
  agree: ticked().refine((yes) => yes, { error: 'desk.agreeNeeded' }),
});
