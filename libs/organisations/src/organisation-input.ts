import type { LegalForm, OrganisationKind, Sector } from '#kernel';
import type { NoteDetails } from './note-input.js';

/** What an organisation says about itself. */
export interface OrganisationDetails {
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly enterpriseNumber: string | null;
  /** Number in the Verenigingsregister: V and seven digits. */
  readonly vCode: string | null;
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
  readonly accessibility: readonly string[];
  readonly employsStaff: boolean;
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
  /** What volunteers must know; null for a company, which has none. */
  readonly note: NoteDetails | null;
  readonly contact: ContactDetails;
  readonly lang: 'nl' | 'fr' | 'en';
}

/** Message keys by field: what has to change before it can be accepted. */
export type Problems = Readonly<Record<string, string>>;
