import { defineLifecycle } from '#kernel';

/** A list of vacancies from upload to result (UC-03). */
export const importRunLifecycle = defineLifecycle(
  ['READING', 'MAPPED', 'CHECKED', 'RUNNING', 'DONE', 'FAILED', 'DROPPED'] as const,
  'READING',
  {
    map: { from: ['READING', 'MAPPED', 'CHECKED'], to: 'MAPPED' },
    check: { from: ['MAPPED'], to: 'CHECKED' },
    start: { from: ['CHECKED'], to: 'RUNNING' },
    finish: { from: ['RUNNING'], to: 'DONE' },
    fail: { from: ['RUNNING'], to: 'FAILED' },
    drop: { from: ['READING', 'MAPPED', 'CHECKED'], to: 'DROPPED' },
  },
);
export type ImportRunState = (typeof importRunLifecycle.states)[number];
