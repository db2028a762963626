import type { ReturnReason } from './vacancy.lifecycle.js';

/** Decisions on a vacancy that waits, and on changes that wait beside one that is online. */
export const vacancyDecisions = ['PUBLISH', 'RETURN', 'REFUSE'] as const;
export const changesDecisions = ['ACCEPT_CHANGES', 'RETURN_CHANGES'] as const;
export type ReviewDecision = (typeof vacancyDecisions)[number] | (typeof changesDecisions)[number];
/** What a coordinator also notes about one that went online without a look. */
export type ReviewNote = ReviewDecision | 'SEEN' | 'PAUSE';

/**
 * The questions that a coordinator answers with yes (brief 4.1, UC-03); the texts are those of the reasons for
 * sending something back, which say the same from the other side.
 */
export const reviewQuestions = [
  'NOT_UNPAID', 'NOT_FREE', 'PRIVATE_PERSON', 'REPLACES_STAFF', 'EXCLUDES_PEOPLE', 'DUTCH_TOO_HIGH', 'HARD_TO_READ',
  'UNCLEAR_TASK', 'PRACTICAL_MISSING', 'INSURANCE_UNCLEAR', 'EXPENSES_WRONG', 'DUPLICATE',
] as const satisfies readonly ReturnReason[]; // prettier-ignore
export type ReviewQuestion = (typeof reviewQuestions)[number];

/** Everything that a coordinator fills in on the review page. */
export interface ReviewForm {
  readonly decision: ReviewDecision;
  /** Questions answered with yes. */
  readonly checklist: readonly ReviewQuestion[];
  readonly reasons: readonly ReturnReason[];
  readonly comment: string | null;
  /** Words per field, by the names of `reviewFields`. */
  readonly fields: Readonly<Record<string, string>>;
  /** The last day online (YYYY-MM-DD) when it should differ from the usual one. */
  readonly expiresOn: string | null;
}
