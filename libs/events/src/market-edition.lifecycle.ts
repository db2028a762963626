import { defineLifecycle } from '#kernel';

/** States of an edition of the Vrijwilligersmarkt (brief 2.2). RECRUITING: public, stands and visitors register. */
export const marketEditionLifecycle = defineLifecycle(
  ['IDEA', 'PLANNED', 'RECRUITING', 'PREPARING', 'READY', 'HELD', 'FOLLOW_UP', 'EVALUATED'] as const,
  'IDEA',
  {
    plan: { from: ['IDEA'], to: 'PLANNED' },
    publish: { from: ['PLANNED'], to: 'RECRUITING' },
    prepare: { from: ['RECRUITING'], to: 'PREPARING' },
    ready: { from: ['PREPARING'], to: 'READY' },
    hold: { from: ['READY'], to: 'HELD' },
    followUp: { from: ['HELD'], to: 'FOLLOW_UP' },
    evaluate: { from: ['FOLLOW_UP'], to: 'EVALUATED' },
  },
);

export type MarketEditionState = (typeof marketEditionLifecycle)['states'][number];
export type MarketEditionAction = keyof (typeof marketEditionLifecycle)['actions'];

/** Steps that a coordinator takes by one button, in their order. */
export const advancingActions = ['prepare', 'ready', 'hold', 'followUp', 'evaluate'] as const;
export type AdvancingAction = (typeof advancingActions)[number];
