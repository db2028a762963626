import { z } from 'zod';
import { defineMessage } from '#jobs';

/** Somebody's data were erased or anonymised: on request, or because the time was over. */
export const candidateAnonymised = defineMessage(
  'candidate.anonymised',
  z.object({ candidateId: z.uuid(), cause: z.enum(['REQUEST', 'RETENTION']) }),
);
