import { z } from 'zod';
import { isoDay, oneOf, optionalText, plainText, severalOf } from '#kernel';
import { rejectReasons, suspendReasons } from '#organisations';
import { returnReasons } from '#vacancies';

/** Refusing a registration. */
export const rejectForm = z.object({ reason: oneOf(rejectReasons), comment: optionalText(1000) });

/** Suspending an organisation: it is told why. */
export const suspendForm = z.object({ reason: oneOf(suspendReasons), comment: plainText(1000) });

/** Sending a vacancy back: at least one reason; "something else" needs words. */
export const returnForm = z
  .object({ reasons: severalOf(returnReasons, 1), comment: optionalText(2000) })
  .refine(({ reasons, comment }) => !reasons.includes('OTHER') || comment !== null, {
    error: 'moderation.returnCommentNeeded',
    path: ['comment'],
  });

/** Publishing; without a day it stays 90 days. */
export const publishForm = z.object({ expiresOn: isoDay() });
