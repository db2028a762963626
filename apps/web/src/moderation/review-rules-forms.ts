import { z } from 'zod';
import { int4, isoDay, oneOf, plainText } from '#kernel';

const from = isoDay().pipe(z.string({ error: 'errors.required' }));
/** A rule of good standing from a day on. */
export const ruleForm = z
  .object({
    validFrom: from,
    active: oneOf(['on', 'off']),
    minPublished: int4(1, 100),
    months: int4(1, 60),
    maxReturned: int4(0, 100),
  })
  .transform(({ active, ...rule }) => ({ ...rule, active: active === 'on' }));

/** A target in working days from a day on. */
export const targetForm = z.object({ validFrom: from, workingDays: int4(1, 30) });

/** Taking good standing away: the reason is kept. */
export const revokeForm = z.object({ why: plainText(500) });
