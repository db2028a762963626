import { defineLifecycle } from '#kernel';

/**
 * States of a candidate (brief 2.2). PROSPECT: enrolled by a referrer, the client has not agreed yet.
 * PLACED people can look for something new; INACTIVE ones said stop or were silent for too long.
 */
export const candidateLifecycle = defineLifecycle(
  ['PROSPECT', 'ACTIVE', 'PLACED', 'INACTIVE', 'ANONYMISED'] as const,
  'PROSPECT',
  {
    activate: { from: ['PROSPECT'], to: 'ACTIVE' },
    place: { from: ['ACTIVE'], to: 'PLACED' },
    reopen: { from: ['PLACED', 'INACTIVE'], to: 'ACTIVE' },
    stop: { from: ['PROSPECT', 'ACTIVE', 'PLACED'], to: 'INACTIVE' },
    anonymise: { from: ['PROSPECT', 'ACTIVE', 'PLACED', 'INACTIVE'], to: 'ANONYMISED' },
  },
);

export type CandidateState = (typeof candidateLifecycle)['states'][number];
