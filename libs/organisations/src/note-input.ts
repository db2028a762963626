import type { ExpenseSystem, LegalForm, Secrecy } from '#kernel';
import type { Problems } from './organisation-input.js';

/** What volunteers must know before they start (brief 4.2); amounts in euro cents. */
export interface NoteDetails {
  readonly responsiblePersons: readonly string[];
  readonly insuranceCivil: boolean;
  readonly insurer: string | null;
  readonly policyNumber: string | null;
  readonly insuranceAccident: boolean;
  readonly insuranceLegalAid: boolean;
  /** What else was agreed or what the insurance does not cover; in the organisation's own words. */
  readonly conditions: string | null;
  /** An association that need not insure and does not: it read and understood what that means (brief 4.3). */
  readonly insuranceNoticeAccepted: boolean;
  readonly expenses: ExpenseSystem;
  readonly expensesDayCents: number | null;
  readonly secrecy: Secrecy;
}

/** What the rules on insurance look at. */
export interface InsuranceFacts {
  readonly legalForm: LegalForm;
  readonly employsStaff: boolean;
}

/**
 * What is wrong with an information note: a de facto association names two responsible persons, who must insure
 * does, who may do without says that it understood the notice, and a flat amount stays within the legal day maximum
 * in force (brief 4.2, 4.3, 4.5).
 */
export function noteProblems(
  note: NoteDetails,
  organisation: InsuranceFacts,
  maxDayCents: number | null,
): Problems {
  const problems: Record<string, string> = { ...insuranceProblems(note, organisation) };
  const wanted = organisation.legalForm === 'DE_FACTO_ASSOCIATION' ? 2 : 1;
  if (note.responsiblePersons.length < wanted) {
    problems.responsiblePersons =
      wanted === 2 ? 'organisations.problem.twoPersons' : 'organisations.problem.onePerson';
  }
  if (note.expenses === 'FLAT') {
    if (note.expensesDayCents === null) problems.expensesDay = 'organisations.problem.dayAmount';
    else if (maxDayCents !== null && note.expensesDayCents > maxDayCents) {
      problems.expensesDay = 'organisations.problem.dayAmountTooHigh';
    }
  }
  return problems;
}

function insuranceProblems(note: NoteDetails, organisation: InsuranceFacts): Problems {
  if (note.insuranceCivil) return {};
  if (mustInsure(organisation)) return { insuranceCivil: 'organisations.problem.mustInsure' };
  return note.insuranceNoticeAccepted ? {} : { insuranceNoticeAccepted: 'note.problem.notice' };
}

/** Only a de facto association without staff may work with volunteers without civil-liability insurance (brief 4.3). */
export const mustInsure = (organisation: InsuranceFacts): boolean =>
  organisation.legalForm !== 'DE_FACTO_ASSOCIATION' || organisation.employsStaff;

/** True when volunteers can be liable themselves and must be told so before they agree (brief 4.3). */
export const isUninsured = (note: { readonly insuranceCivil: boolean }): boolean => !note.insuranceCivil;
