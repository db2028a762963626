/** Why an organisation says no. No reason is about who somebody is. */
export const organisationReasons = [
  'PLACE_TAKEN',
  'TIMES',
  'LANGUAGE',
  'OTHER_PROFILE',
  'NO_ROOM',
  'OTHER',
] as const;
export type OrganisationReason = (typeof organisationReasons)[number];

/** Why a candidate stops; STOPPED is written when the candidate leaves altogether. */
export const candidateReasons = ['CHANGED_MIND', 'FOUND_ELSEWHERE', 'TIMES', 'TOO_FAR', 'OTHER'] as const;
export type CandidateReason = (typeof candidateReasons)[number] | 'STOPPED';

/** Why it came to nothing after a first contact; VACANCY_CLOSED is written by the system. */
export const notStartedReasons = [
  'NO_SHOW',
  'NOT_A_FIT',
  'TIMES',
  'FOUND_ELSEWHERE',
  'PRACTICAL',
  'OTHER',
] as const;
export type NotStartedReason = (typeof notStartedReasons)[number] | 'VACANCY_CLOSED';

/** Every reason that an ended introduction can carry; the database CHECK has the same list. */
export const introductionReasons = [
  ...new Set([
    ...organisationReasons,
    ...candidateReasons,
    ...notStartedReasons,
    'STOPPED' as const,
    'VACANCY_CLOSED' as const,
  ]),
];
export type IntroductionReason = (typeof introductionReasons)[number];
