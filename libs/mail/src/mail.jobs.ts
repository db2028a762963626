import { z } from 'zod';
import { defineJob } from '#jobs';

/** Sends what is due. It says no more than "look": the ledger knows what. */
export const sendDueMails = defineJob({
  name: 'mail.send-due',
  queue: 'mail',
  payload: z.object({}),
  // The next minute brings another look anyway.
  attempts: 3,
  dedupe: () => 'all',
});
