import { z } from 'zod';
import { oneOf, optionalText, plainText } from '#kernel';
import { rejectReasons, suspendReasons } from '#organisations';

/** Refusing a registration. */
export const rejectForm = z.object({ reason: oneOf(rejectReasons), comment: optionalText(1000) });

/** Suspending an organisation: it is told why. */
export const suspendForm = z.object({ reason: oneOf(suspendReasons), comment: plainText(1000) });
