import type { DutchLevel, LegalForm, Support } from '#kernel';
import type { ConversationOutcome } from './conversation.entity.js';
import type { MarketEditionState } from './market-edition.lifecycle.js';
import type { RegistrationKind } from './registration.entity.js';
import type { RegistrationState } from './registration.lifecycle.js';
import type { StandState } from './stand.lifecycle.js';
import type { SafeCount } from './suppress-small.js';

type Lang = 'nl' | 'fr' | 'en';
/** A text in the languages in which it was written; Dutch is always there. */
export type Texts = Readonly<{ nl: string } & Partial<Record<Lang, string | null>>>;

/** An edition as anybody may read it. */
export interface EditionView {
  readonly id: string;
  readonly number: number;
  readonly state: MarketEditionState;
  readonly title: Texts;
  readonly intro: Texts;
  readonly place: string;
  readonly municipality: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly publishedAt: Date | null;
  readonly capacity: number;
  readonly standsMax: number;
  readonly confirmedStands: number;
}

/** A line of the team's list. */
export interface EditionPlan extends EditionView {
  readonly waitingStands: number;
  /** Heads that registered and did not cancel. */
  readonly seatsTaken: number;
}

/** How much room is left for visitors; exact numbers stay inside. */
export type Room = 'FREE' | 'FEW' | 'FULL' | 'CLOSED';

export interface StandVacancy {
  readonly id: string;
  readonly number: number;
  readonly title: Texts;
  readonly dutchLevel: DutchLevel;
  readonly practiseDutch: boolean;
  readonly support: Support[];
  readonly themes: string[];
}

/** A confirmed stand as anybody may read it, with the vacancies that are open now. */
export interface PublicStand {
  readonly id: string;
  readonly tableNumber: number | null;
  readonly organisation: { readonly number: number; readonly name: string };
  readonly vacancies: StandVacancy[];
}

/** A stand as the coordinator decides about it. */
export interface StandApplicationView {
  readonly id: string;
  readonly state: StandState;
  readonly tableNumber: number | null;
  readonly preparedAt: Date | null;
  readonly exceptionReason: string | null;
  readonly refusedReason: string | null;
  readonly appliedAt: Date;
  readonly organisation: {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly legalForm: LegalForm;
  };
  readonly vacancies: StandVacancy[];
  readonly talks: Readonly<Record<ConversationOutcome, number>>;
  readonly introductions: number;
}

/** An organisation's own stand at an edition. */
export interface OwnStand extends Omit<StandApplicationView, 'organisation'> {
  readonly edition: EditionView;
}

/** A line of the list at the door. */
export interface DoorLine {
  readonly id: string;
  readonly kind: RegistrationKind;
  readonly state: RegistrationState;
  readonly badge: string;
  readonly firstName: string | null;
  readonly headCount: number;
  readonly presentCount: number | null;
  readonly languages: string[];
  readonly interpreter: boolean;
  readonly referrerName: string | null;
  readonly checkedInAt: Date | null;
}

/** A group of the acting referrer. */
export interface GroupLine {
  readonly id: string;
  readonly state: RegistrationState;
  readonly badge: string;
  readonly headCount: number;
  readonly presentCount: number | null;
  readonly languages: string[];
  readonly interpreter: boolean;
  readonly edition: EditionView;
}

/** What somebody sees of the own registration. */
export interface OwnRegistration {
  readonly id: string;
  readonly state: RegistrationState;
  readonly badge: string;
  readonly firstName: string | null;
  readonly edition: EditionView;
}

/** Figures of one edition for its team. People per language are suppressed when few (brief 3.5). */
export interface EditionCounts {
  readonly seatsTaken: number;
  readonly present: number;
  readonly groups: number;
  readonly interpreterWishes: number;
  /** A group counts with all its heads under each of its languages. */
  readonly languages: readonly { readonly language: string; readonly people: SafeCount }[];
  readonly confirmedStands: number;
  readonly preparedStands: number;
  readonly talks: Readonly<Record<ConversationOutcome, number>>;
  readonly introductions: number;
}
