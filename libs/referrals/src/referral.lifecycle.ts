import { defineLifecycle } from '#kernel';

/**
 * A client on the way from a referrer to us (brief 2.2). Without the client's agreement it stays PROPOSED, seen by
 * the worker alone, and is erased after 14 days. Volunteering is never compulsory: only the client can agree.
 */
export const referralLifecycle = defineLifecycle(
  ['PROPOSED', 'CLIENT_CONSENTED', 'RECEIVED', 'INTAKE_DONE', 'CLOSED'] as const,
  'PROPOSED',
  {
    consent: { from: ['PROPOSED'], to: 'CLIENT_CONSENTED' },
    receive: { from: ['CLIENT_CONSENTED'], to: 'RECEIVED' },
    intake: { from: ['RECEIVED'], to: 'INTAKE_DONE' },
    close: { from: ['CLIENT_CONSENTED', 'RECEIVED', 'INTAKE_DONE'], to: 'CLOSED' },
  },
);

export type ReferralState = (typeof referralLifecycle)['states'][number];
