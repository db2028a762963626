import { defineLifecycle } from '#kernel';

/** An intake is open until the person agreed to keep the data; otherwise it disappears the same day. */
export const intakeLifecycle = defineLifecycle(['DRAFT', 'COMPLETED'] as const, 'DRAFT', {
  complete: { from: ['DRAFT'], to: 'COMPLETED' },
});

export type IntakeState = (typeof intakeLifecycle)['states'][number];
