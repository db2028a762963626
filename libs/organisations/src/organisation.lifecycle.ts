import { defineLifecycle } from '#kernel';

/** States of an organisation and what leads from one to the other (brief 2.2). */
export const organisationLifecycle = defineLifecycle(
  ['DRAFT', 'SUBMITTED', 'VERIFIED', 'ACTIVE', 'DORMANT', 'SUSPENDED', 'ARCHIVED', 'REJECTED'] as const,
  'DRAFT',
  {
    submit: { from: ['DRAFT'], to: 'SUBMITTED' },
    verify: { from: ['SUBMITTED'], to: 'VERIFIED' },
    activate: { from: ['VERIFIED'], to: 'ACTIVE' },
    reject: { from: ['SUBMITTED', 'VERIFIED'], to: 'REJECTED' },
    rest: { from: ['ACTIVE'], to: 'DORMANT' },
    wake: { from: ['DORMANT'], to: 'ACTIVE' },
    suspend: { from: ['ACTIVE', 'DORMANT'], to: 'SUSPENDED' },
    reinstate: { from: ['SUSPENDED'], to: 'ACTIVE' },
    archive: { from: ['ACTIVE', 'DORMANT', 'SUSPENDED'], to: 'ARCHIVED' },
    // A double that still waits is merged as well as one that has been with us for years.
    merge: { from: ['SUBMITTED', 'VERIFIED', 'ACTIVE', 'DORMANT', 'SUSPENDED'], to: 'ARCHIVED' },
  },
);
/** What can happen to an organisation. */
export type OrganisationAction = keyof (typeof organisationLifecycle)['actions'];
export type OrganisationState = (typeof organisationLifecycle.states)[number];

/** States in which an organisation is finished: nothing about it changes any more. */
export const closedOrganisationStates = organisationLifecycle.states.filter((state) =>
  organisationLifecycle.terminal(state),
);

/** Why a coordinator refuses a registration; the texts stand under `organisations.reject.<code>`. */
export const rejectReasons = [
  'NOT_VOLUNTEERING',
  'FOR_PROFIT',
  'DUPLICATE',
  'NOT_REACHABLE',
  'OUTSIDE_BRUSSELS',
  'OTHER',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** Why a coordinator suspends an organisation; the texts stand under `organisations.suspend.<code>`. */
export const suspendReasons = [
  'NOT_ANSWERING',
  'NOT_VOLUNTEERING',
  'NO_INSURANCE',
  'UNSAFE',
  'COMPLAINT',
  'OTHER',
] as const;
export type SuspendReason = (typeof suspendReasons)[number];
