import type { CandidateDutchLevel, DutchLevel, PlaceKind } from '#kernel';

/**
 * All that the rules may know of a candidate: wishes and practical limits. Nothing about health, support asked
 * for, origin, stay, name, contact, the road by which somebody came or who referred them ever stands here; a
 * test compares this list with what the repository reads.
 */
export interface CandidateFacts {
  readonly id: string;
  /** Null: not asked. Only used for the legal age. */
  readonly birthYear: number | null;
  /** NIS code of where the candidate starts from; null: not asked. Only used for the distance. */
  readonly municipality: string | null;
  readonly maxKm: number | null;
  readonly dutchLevel: CandidateDutchLevel;
  readonly practiseDutch: boolean;
  readonly languages: readonly string[];
  readonly themes: readonly string[];
  /** 21 bits, 0 is "to be agreed". */
  readonly slots: number;
  readonly availableFrom: string | null;
  readonly availableUntil: string | null;
}

/** All that the rules may know of a vacancy. */
export interface VacancyFacts {
  readonly id: string;
  readonly themes: readonly string[];
  readonly placeKind: PlaceKind;
  readonly municipality: string | null;
  readonly dutchLevel: DutchLevel;
  readonly practiseDutch: boolean;
  readonly teamLanguages: readonly string[];
  readonly slots: number;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly minAge: number;
  /** Calendar day of publication in Brussels. */
  readonly publishedOn: string;
  /** How many introductions were already sent for it. */
  readonly introductions: number;
}

/** Names of every fact of a candidate that may enter the rules. */
export const candidateFactNames = [
  'id', 'birthYear', 'municipality', 'maxKm', 'dutchLevel', 'practiseDutch', 'languages', 'themes', 'slots',
  'availableFrom', 'availableUntil',
] as const satisfies readonly (keyof CandidateFacts)[]; // prettier-ignore

/** Stays `true` only while the list above is complete. */
export const candidateFactNamesAreComplete: Exclude<
  keyof CandidateFacts,
  (typeof candidateFactNames)[number]
> extends never
  ? true
  : false = true;
