import type { ExpenseSystem, LegalForm, OrganisationKind, Secrecy, Sector } from '#kernel';

/** What an organisation says about itself. */
export interface OrganisationDetails {
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly enterpriseNumber: string | null;
  readonly purposeNl: string;
  readonly purposeFr: string | null;
  readonly purposeEn: string | null;
  /** NIS code. */
  readonly municipality: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly website: string | null;
  readonly teamLanguages: readonly string[];
  readonly stepFree: boolean;
  readonly employsStaff: boolean;
}

/** What volunteers must know before they start (brief 4.2); amounts in euro cents. */
export interface NoteDetails {
  readonly responsiblePersons: readonly string[];
  readonly insuranceCivil: boolean;
  readonly insurer: string | null;
  readonly insuranceAccident: boolean;
  readonly insuranceLegalAid: boolean;
  readonly expenses: ExpenseSystem;
  readonly expensesDayCents: number | null;
  readonly secrecy: Secrecy;
}

/** The person whom the Steunpunt can reach. */
export interface ContactDetails {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string | null;
}

export interface Registration {
  readonly details: OrganisationDetails;
  readonly note: NoteDetails;
  readonly contact: ContactDetails;
  readonly lang: 'nl' | 'fr' | 'en';
}

/** Message keys by field: what has to change before it can be accepted. */
export type Problems = Readonly<Record<string, string>>;

/**
 * What is wrong with an information note: a de facto association names two responsible persons, who must insure
 * does, and a flat amount stays within the legal day maximum in force (brief 4.2, 4.3, 4.5).
 */
export function noteProblems(
  note: NoteDetails,
  organisation: { readonly legalForm: LegalForm; readonly employsStaff: boolean },
  maxDayCents: number | null,
): Problems {
  const problems: Record<string, string> = {};
  const wanted = organisation.legalForm === 'DE_FACTO_ASSOCIATION' ? 2 : 1;
  if (note.responsiblePersons.length < wanted) {
    problems.responsiblePersons =
      wanted === 2 ? 'organisations.problem.twoPersons' : 'organisations.problem.onePerson';
  }
  if (!note.insuranceCivil && mustInsure(organisation))
    problems.insuranceCivil = 'organisations.problem.mustInsure';
  if (note.expenses === 'FLAT') {
    if (note.expensesDayCents === null) problems.expensesDay = 'organisations.problem.dayAmount';
    else if (maxDayCents !== null && note.expensesDayCents > maxDayCents) {
      problems.expensesDay = 'organisations.problem.dayAmountTooHigh';
    }
  }
  return problems;
}

/** Only a de facto association without staff may work with volunteers without civil-liability insurance (brief 4.3). */
export const mustInsure = (organisation: {
  readonly legalForm: LegalForm;
  readonly employsStaff: boolean;
}): boolean => organisation.legalForm !== 'DE_FACTO_ASSOCIATION' || organisation.employsStaff;

/** True when volunteers can be liable themselves and must be told so before they agree (brief 4.3). */
export const isUninsured = (note: { readonly insuranceCivil: boolean }): boolean => !note.insuranceCivil;
