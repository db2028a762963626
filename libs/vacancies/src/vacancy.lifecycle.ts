import { defineLifecycle, type CloseReason } from '#kernel';

/** States of a vacancy and what leads from one to the other (brief 2.2). */
export const vacancyLifecycle = defineLifecycle(
  [
    'DRAFT',
    'IN_REVIEW',
    'RETURNED',
    'REFUSED',
    'PUBLISHED',
    'PAUSED',
    'FILLED',
    'EXPIRED',
    'WITHDRAWN',
  ] as const,
  'DRAFT',
  {
    submit: { from: ['DRAFT', 'RETURNED'], to: 'IN_REVIEW' },
    return: { from: ['IN_REVIEW'], to: 'RETURNED' },
    refuse: { from: ['IN_REVIEW'], to: 'REFUSED' },
    publish: { from: ['IN_REVIEW'], to: 'PUBLISHED' },
    pause: { from: ['PUBLISHED'], to: 'PAUSED' },
    resume: { from: ['PAUSED'], to: 'PUBLISHED' },
    renew: { from: ['PUBLISHED', 'PAUSED', 'EXPIRED'], to: 'PUBLISHED' },
    fill: { from: ['PUBLISHED', 'PAUSED'], to: 'FILLED' },
    expire: { from: ['PUBLISHED', 'PAUSED'], to: 'EXPIRED' },
    withdraw: { from: ['DRAFT', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'PAUSED'], to: 'WITHDRAWN' },
  },
);
export type VacancyState = (typeof vacancyLifecycle.states)[number];

const may = (action: keyof typeof vacancyLifecycle.actions): readonly VacancyState[] =>
  vacancyLifecycle.states.filter((state) => vacancyLifecycle.available(state).includes(action));

/** States in which the text of a vacancy may still change: as long as it can be withdrawn. */
export const editableStates = may('withdraw');
/** States that visitors may open; of these only PUBLISHED takes reactions. */
export const publicStates: readonly VacancyState[] = [
  'PUBLISHED',
  'PAUSED',
  'FILLED',
  'EXPIRED',
  'WITHDRAWN',
];
/** States of something that is online: changes of its nature wait beside it. */
export const onlineStates: readonly VacancyState[] = ['PUBLISHED', 'PAUSED'];
/** States in which everything that is required stands there. */
export const completeStates: readonly VacancyState[] = ['IN_REVIEW', 'PUBLISHED', 'PAUSED'];
/** States after which a vacancy takes nobody any more. */
export const closedStates: readonly VacancyState[] = ['REFUSED', 'FILLED', 'EXPIRED', 'WITHDRAWN'];

/** The action that closes a vacancy for this reason: places taken, or taken back. */
export const closingAction = (reason: CloseReason): 'fill' | 'withdraw' =>
  reason === 'FILLED_VIA_STEUNPUNT' || reason === 'FILLED_OTHERWISE' ? 'fill' : 'withdraw';

/** Why a vacancy is paused: its members, the Steunpunt, or its organisation is not active. */
export const pauseReasons = ['OWN', 'STEUNPUNT', 'ORGANISATION'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** What a coordinator looks at, and why a vacancy goes back (brief 4.1, UC-03); texts `vacancies.return.<code>`. */
export const returnReasons = [
  'NOT_UNPAID', 'NOT_FREE', 'PRIVATE_PERSON', 'REPLACES_STAFF', 'EXCLUDES_PEOPLE', 'DUTCH_TOO_HIGH', 'HARD_TO_READ',
  'UNCLEAR_TASK', 'PRACTICAL_MISSING', 'INSURANCE_UNCLEAR', 'EXPENSES_WRONG', 'DUPLICATE', 'OTHER',
] as const; // prettier-ignore
export type ReturnReason = (typeof returnReasons)[number];

/** The reasons that say something by themselves; "something else" stands in the comment. */
export const namedReasons = ({ reasons }: { readonly reasons: readonly ReturnReason[] }): ReturnReason[] =>
  reasons.filter((reason) => reason !== 'OTHER');
