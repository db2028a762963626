import { defineLifecycle } from '#kernel';

/** Changes of a vacancy that is online: they wait beside it, and it stays as it is until they are accepted (UC-03). */
export const proposalLifecycle = defineLifecycle(
  ['DRAFT', 'IN_REVIEW', 'RETURNED', 'ACCEPTED', 'DROPPED'] as const,
  'DRAFT',
  {
    submit: { from: ['DRAFT', 'RETURNED'], to: 'IN_REVIEW' },
    return: { from: ['IN_REVIEW'], to: 'RETURNED' },
    accept: { from: ['IN_REVIEW'], to: 'ACCEPTED' },
    drop: { from: ['DRAFT', 'IN_REVIEW', 'RETURNED'], to: 'DROPPED' },
  },
);
export type ProposalState = (typeof proposalLifecycle.states)[number];

/** States in which changes are not decided yet; a vacancy has at most one such proposal. */
export const openProposalStates = proposalLifecycle.states.filter(
  (state) => !proposalLifecycle.terminal(state),
);
