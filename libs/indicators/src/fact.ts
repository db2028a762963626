/** Kinds of facts, see `projections.ts`. */
export const factCodes = [
  'start', 'intake', 'contact', 'published', 'closed', 'standConfirmed', 'standPrepared', 'standWithdrawn',
] as const; // prettier-ignore
export type FactCode = (typeof factCodes)[number];

/** Codes by which figures are broken down, as they were when it happened. No free text, no contact data. */
export interface FactDims {
  readonly route?: string;
  /** NIS code: of the candidate for `start` and `intake`, of the vacancy otherwise. */
  readonly municipality?: string;
  readonly ageBand?: string;
  readonly language?: string;
  readonly sector?: string;
  readonly legalForm?: string;
  readonly dutchLevel?: string;
  /** Key of the info point. */
  readonly infoPoint?: string;
  readonly kind?: string;
  readonly reason?: string;
  readonly places?: number;
  /** Number of the market edition and the day it takes place. */
  readonly edition?: string;
  readonly editionDay?: string;
  readonly prepared?: boolean;
}

/** Something that happened once, ready to be counted. */
export interface Fact {
  readonly messageId: string;
  readonly code: FactCode;
  readonly occurredAt: Date;
  /** Calendar day in Brussels. */
  readonly day: string;
  /** The person, only to count each once; replaced by a key that nobody has when the person is erased. */
  readonly subjectKey: string | null;
  /** The vacancy or the stand. */
  readonly unitId: string | null;
  readonly dims: FactDims;
}

/** Shown where a code is missing. */
export const unknown = 'UNKNOWN';

/** Age in the year of the fact, in bands; 15–25 are the young people of plan 2018-2020. */
export const ageBands = ['15-25', '26-39', '40-59', '60+', unknown] as const;

/** The band of somebody born in `birthYear`, in the year of `day`. */
export function ageBandOf(birthYear: number | null, day: string): string {
  if (birthYear === null) return unknown;
  const age = Number(day.slice(0, 4)) - birthYear;
  if (age <= 25) return '15-25';
  if (age <= 39) return '26-39';
  return age <= 59 ? '40-59' : '60+';
}
