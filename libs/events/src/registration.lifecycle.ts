import { defineLifecycle } from '#kernel';

/** States of a registration: a visitor, a walk-in or a referrer's group (UC-08, UC-16). */
export const registrationLifecycle = defineLifecycle(
  ['REGISTERED', 'CHECKED_IN', 'CANCELLED'] as const,
  'REGISTERED',
  {
    change: { from: ['REGISTERED'], to: 'REGISTERED' },
    checkIn: { from: ['REGISTERED'], to: 'CHECKED_IN' },
    // A group came with another number than first counted.
    recount: { from: ['CHECKED_IN'], to: 'CHECKED_IN' },
    undoCheckIn: { from: ['CHECKED_IN'], to: 'REGISTERED' },
    cancel: { from: ['REGISTERED'], to: 'CANCELLED' },
    restore: { from: ['CANCELLED'], to: 'REGISTERED' },
  },
);

export type RegistrationState = (typeof registrationLifecycle)['states'][number];
export type RegistrationAction = keyof (typeof registrationLifecycle)['actions'];
