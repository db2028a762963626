import { defineLifecycle } from '#kernel';

/** States of an introduction (brief 2.2). The organisation sees nothing before SENT. */
export const introductionLifecycle = defineLifecycle(
  [
    'SUGGESTED', 'AGREED_BY_CANDIDATE', 'SENT', 'ANSWERED', 'MET', 'STARTED', 'NOT_STARTED',
    'DECLINED_BY_CANDIDATE', 'DECLINED_BY_ORG', 'NO_ANSWER',
  ] as const, // prettier-ignore
  'SUGGESTED',
  {
    agree: { from: ['SUGGESTED'], to: 'AGREED_BY_CANDIDATE' },
    send: { from: ['AGREED_BY_CANDIDATE'], to: 'SENT' },
    answer: { from: ['SENT'], to: 'ANSWERED' },
    meet: { from: ['ANSWERED'], to: 'MET' },
    // Small associations phone and start without ever clicking, so a start may skip the steps between.
    start: { from: ['SENT', 'ANSWERED', 'MET'], to: 'STARTED' },
    notStart: { from: ['ANSWERED', 'MET'], to: 'NOT_STARTED' },
    // The vacancy was closed before the organisation said anything.
    drop: { from: ['AGREED_BY_CANDIDATE', 'SENT'], to: 'NOT_STARTED' },
    declineByCandidate: {
      from: ['SUGGESTED', 'AGREED_BY_CANDIDATE', 'SENT', 'ANSWERED', 'MET'],
      to: 'DECLINED_BY_CANDIDATE',
    },
    declineByOrganisation: { from: ['SENT'], to: 'DECLINED_BY_ORG' },
    closeSilent: { from: ['SENT'], to: 'NO_ANSWER' },
  },
);

export type IntroductionState = (typeof introductionLifecycle)['states'][number];
export type IntroductionAction = keyof (typeof introductionLifecycle)['actions'];

/** States in which something can still happen. */
export const openIntroductionStates: readonly IntroductionState[] = introductionLifecycle.states.filter(
  (state) => !introductionLifecycle.terminal(state),
);
