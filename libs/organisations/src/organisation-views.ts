import type { LegalForm, OrganisationKind, Sector } from '#kernel';
import type { InformationNote } from './information-note.entity.js';
import type { MemberRole } from './member-role.js';
import type { OrganisationState, RejectReason, SuspendReason } from './organisation.lifecycle.js';

/** A line of a coordinator's list. */
export interface OrganisationLine {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly municipality: string;
  readonly state: OrganisationState;
  readonly submittedAt: Date | null;
}

/** An organisation that may be the same as the one looked at, with the reasons to think so. */
export interface Lookalike {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly state: OrganisationState;
  readonly sameNumber: boolean;
  readonly sameAddress: boolean;
  /** 0 to 100; from `alikeFrom` on the names are called alike. */
  readonly likeness: number;
}

/** What anybody may know of an organisation, with the newest information note. */
export interface PublicOrganisation {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly enterpriseNumber: string | null;
  readonly vCode: string | null;
  readonly purposeNl: string;
  readonly purposeFr: string | null;
  readonly purposeEn: string | null;
  readonly municipality: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly website: string | null;
  readonly teamLanguages: string[];
  readonly stepFree: boolean;
  /** Facts as the organisation declares them, since `accessibilityOn` (YYYY-MM-DD in Brussels). */
  readonly accessibility: string[];
  readonly accessibilityOn: string | null;
  readonly employsStaff: boolean;
  /** Id of the organisation that it became part of. */
  readonly mergedInto: string | null;
  readonly state: OrganisationState;
}

/** What its own people and the coordinators know of it besides. */
export interface OwnOrganisation extends PublicOrganisation {
  readonly stateReason: RejectReason | SuspendReason | null;
  readonly stateComment: string | null;
  readonly submittedAt: Date | null;
  readonly version: number;
  /** What the reader is there; null for whoever is no member. */
  readonly myRole: MemberRole | null;
  /** The newest information note. */
  readonly note: InformationNote | null;
}

export interface Contact {
  readonly role: 'CONTACT' | 'RESPONSIBLE';
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Something that happened to an organisation, for coordinators. */
export interface HistoryLine {
  readonly at: Date;
  readonly action: string;
  readonly from: OrganisationState | null;
  readonly to: OrganisationState;
  readonly actorKind: string;
  /** Name of the account that did it; null for the system and for accounts that are gone. */
  readonly actorName: string | null;
  /** Coded reason, "into 104", "from 103", or null. */
  readonly note: string | null;
  /** The member whom it was about. */
  readonly memberName: string | null;
}
