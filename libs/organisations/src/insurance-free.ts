import type { LegalForm } from '#kernel';

/** Kinds of bodies that the scheme names apart (brief 4.4). */
export const insuranceBodies = ['OTHER', 'PUBLIC', 'PARTY', 'TRADE'] as const;
export type InsuranceBody = (typeof insuranceBodies)[number];

/** What an organisation says of itself in the helper; nothing of it is stored. */
export interface InsuranceAnswers {
  readonly legalForm: LegalForm;
  readonly paidStaff: boolean;
  /** Led by at least two people; asked of de facto associations. */
  readonly twoLeaders: boolean;
  readonly dutch: boolean;
  readonly body: InsuranceBody;
  /** Volunteer hours in twelve months, of all volunteers together; null when unknown. */
  readonly hours: number | null;
}

/** One condition: met, not met, or to be looked at with the scheme. */
export interface InsuranceCondition {
  readonly condition: 'form' | 'staff' | 'leaders' | 'language' | 'body' | 'hours';
  readonly met: 'yes' | 'no' | 'check';
}

const insurable: readonly LegalForm[] = ['NON_PROFIT', 'FOUNDATION', 'DE_FACTO_ASSOCIATION'];
const yesNo = (met: boolean): 'yes' | 'no' => (met ? 'yes' : 'no');

/**
 * Whether the free insurance probably fits, condition by condition (UC-27, brief 4.4). `maxHours` is the limit in
 * force, or null when none is known. A hint, never a promise: only the scheme decides.
 */
export function freeInsurance(answers: InsuranceAnswers, maxHours: number | null): InsuranceCondition[] {
  const { legalForm, paidStaff, twoLeaders, dutch, body, hours } = answers;
  const leaders: InsuranceCondition[] =
    legalForm === 'DE_FACTO_ASSOCIATION' ? [{ condition: 'leaders', met: yesNo(twoLeaders) }] : [];
  return [
    { condition: 'form', met: yesNo(insurable.includes(legalForm)) },
    { condition: 'staff', met: yesNo(!paidStaff) },
    ...leaders,
    { condition: 'language', met: yesNo(dutch) },
    { condition: 'body', met: yesNo(body === 'OTHER') },
    { condition: 'hours', met: hours === null || maxHours === null ? 'check' : yesNo(hours <= maxHours) },
  ];
}
