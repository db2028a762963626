import { defineLifecycle } from '#kernel';

/** States of one mail in the ledger; the CHECK of table `mail` lists the same. */
export const mailLifecycle = defineLifecycle(
  ['queued', 'sending', 'sent', 'retry', 'failed', 'unknown'] as const,
  'queued',
  {
    // An expired lease of class at_least_once is taken again, with the same Message-ID.
    take: { from: ['queued', 'retry', 'sending'], to: 'sending' },
    // Also a late answer, after the lease ran out.
    deliver: { from: ['sending', 'unknown'], to: 'sent' },
    postpone: { from: ['sending'], to: 'retry' },
    fail: { from: ['sending'], to: 'failed' },
    // It may have gone and may not: class at_most_once is never sent again by itself.
    lose: { from: ['sending'], to: 'unknown' },
    markSent: { from: ['unknown'], to: 'sent' },
    queueAgain: { from: ['unknown', 'failed', 'retry'], to: 'queued' },
  },
);

/** State of a mail. */
export type MailState = (typeof mailLifecycle.states)[number];
