import { defineLifecycle } from '#kernel';

/** States of an organisation's stand (UC-15). */
export const standLifecycle = defineLifecycle(
  ['APPLIED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'] as const,
  'APPLIED',
  {
    confirm: { from: ['APPLIED'], to: 'CONFIRMED' },
    refuse: { from: ['APPLIED'], to: 'REFUSED' },
    // A slip of the coordinator is taken back.
    reopen: { from: ['REFUSED'], to: 'APPLIED' },
    withdraw: { from: ['APPLIED', 'CONFIRMED'], to: 'WITHDRAWN' },
    applyAgain: { from: ['WITHDRAWN'], to: 'APPLIED' },
  },
);

export type StandState = (typeof standLifecycle)['states'][number];
export type StandAction = keyof (typeof standLifecycle)['actions'];
