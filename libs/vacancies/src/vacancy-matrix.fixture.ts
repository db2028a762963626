import type { VacancyState } from './vacancy.lifecycle.js';

/**
 * What may happen to a vacancy (brief 2.2, UC-03), written by hand from the brief and the architecture, not taken
 * from the code. Columns: the states, in this order.
 */
export const states = [
  'DRAFT', 'IN_REVIEW', 'RETURNED', 'REFUSED', 'PUBLISHED', 'PAUSED', 'FILLED', 'EXPIRED', 'WITHDRAWN',
] as const satisfies readonly VacancyState[]; // prettier-ignore

export const people = [
  'visitor', 'candidate', 'member', 'stranger', 'referrer', 'desk', 'coordinator', 'admin', 'system',
] as const; // prettier-ignore
export type Person = (typeof people)[number];

/** Marks of the table and what they stand for: done, or refused with this code. */
export const legend = {
  Y: 'ok',
  /** Not theirs, or nothing there: the same answer, so that nobody learns that it exists. */
  u: 'unknown',
  /** The state does not allow it. */
  s: 'lifecycle.not-allowed',
  /** Closed: its text does not change any more. */
  c: 'vacancy.closed',
} as const;

export type Step =
  | 'submit' | 'return' | 'refuse' | 'publish' | 'pause' | 'resume' | 'renew' | 'withdraw' | 'fill' | 'edit'
  | 'submitChanges' | 'acceptChanges' | 'returnChanges' | 'dropChanges'; // prettier-ignore

const nobody = 'u u u u u u u u u';
/** People who never change a vacancy. */
const outsiders = {
  visitor: nobody,
  candidate: nobody,
  stranger: nobody,
  referrer: nobody,
  desk: nobody,
  admin: nobody,
} as const;

// prettier-ignore
export const table: Readonly<Record<Step, Readonly<Record<Person, string>>>> = {
  //                             DRAFT IN_REVIEW RETURNED REFUSED PUBLISHED PAUSED FILLED EXPIRED WITHDRAWN
  submit: { ...outsiders,
    member:                     'Y     s         Y        s       s         s      s      s       s',
    coordinator:                'Y     s         Y        s       s         s      s      s       s',
    system:                     'Y     s         Y        s       s         s      s      s       s' },
  return: { ...outsiders,
    member: nobody,
    coordinator:                's     Y         s        s       s         s      s      s       s',
    system: nobody },
  refuse: { ...outsiders,
    member: nobody,
    coordinator:                's     Y         s        s       s         s      s      s       s',
    system: nobody },
  publish: { ...outsiders,
    member: nobody,
    coordinator:                's     Y         s        s       s         s      s      s       s',
    system: nobody },
  pause: { ...outsiders,
    member:                     's     s         s        s       Y         s      s      s       s',
    coordinator:                's     s         s        s       Y         s      s      s       s',
    system:                     's     s         s        s       Y         s      s      s       s' },
  resume: { ...outsiders,
    member:                     's     s         s        s       s         Y      s      s       s',
    coordinator:                's     s         s        s       s         Y      s      s       s',
    system:                     's     s         s        s       s         Y      s      s       s' },
  renew: { ...outsiders,
    member:                     's     s         s        s       Y         Y      s      Y       s',
    coordinator:                's     s         s        s       Y         Y      s      Y       s',
    system:                     's     s         s        s       Y         Y      s      Y       s' },
  withdraw: { ...outsiders,
    member:                     'Y     Y         Y        s       Y         Y      s      s       s',
    coordinator:                'Y     Y         Y        s       Y         Y      s      s       s',
    system:                     'Y     Y         Y        s       Y         Y      s      s       s' },
  fill: { ...outsiders,
    member:                     's     s         s        s       Y         Y      s      s       s',
    coordinator:                's     s         s        s       Y         Y      s      s       s',
    system:                     's     s         s        s       Y         Y      s      s       s' },
  edit: { ...outsiders,
    member:                     'Y     Y         Y        c       Y         Y      c      c       c',
    coordinator:                'Y     Y         Y        c       Y         Y      c      c       c',
    system: nobody },
  // Changes only wait beside something that is online.
  submitChanges: { ...outsiders,
    member:                     'u     u         u        u       Y         Y      u      u       u',
    coordinator:                'u     u         u        u       Y         Y      u      u       u',
    system:                     'u     u         u        u       Y         Y      u      u       u' },
  acceptChanges: { ...outsiders,
    member: nobody,
    coordinator:                'u     u         u        u       Y         Y      u      u       u',
    system: nobody },
  returnChanges: { ...outsiders,
    member: nobody,
    coordinator:                'u     u         u        u       Y         Y      u      u       u',
    system: nobody },
  dropChanges: { ...outsiders,
    member:                     'u     u         u        u       Y         Y      u      u       u',
    coordinator:                'u     u         u        u       Y         Y      u      u       u',
    system:                     'u     u         u        u       Y         Y      u      u       u' },
};

/** States from which a vacancy expires when its last day has passed. */
export const expiresFrom: readonly VacancyState[] = ['PUBLISHED', 'PAUSED'];
