import type { ContactRoute } from '#candidates';
import type { IntroductionReason } from './introduction-reasons.js';
import type { IntroductionState } from './introduction.lifecycle.js';

/** The vacancy of an introduction, with its title in the reader's language when there is one. */
export interface VacancyTitle {
  readonly vacancyId: string;
  readonly vacancyNumber: number;
  readonly title: string;
  /** Language that the title is written in. */
  readonly titleLang: string;
}

/** Whether the vacancy of an introduction still takes people. */
export interface VacancyRoom {
  /** All its places are taken; one waits for a place. */
  readonly isFull: boolean;
  readonly isClosed: boolean;
}

/** Where an introduction stands. */
export interface Progress {
  readonly introductionId: string;
  readonly state: IntroductionState;
  readonly suggestedAt: Date;
  readonly agreedAt: Date | null;
  readonly sentAt: Date | null;
  readonly remindedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly metAt: Date | null;
  readonly endedAt: Date | null;
  /** `YYYY-MM-DD` */
  readonly meetingOn: string | null;
  readonly meetingNote: string | null;
  readonly reason: IntroductionReason | null;
  /** `YYYY-MM-DD`, of the engagement. */
  readonly startedOn: string | null;
}

/** What the organisation may know of the candidate; null when nothing is shared any more. */
export interface SharedFacts {
  readonly firstName: string;
  readonly contactRoute: ContactRoute;
  readonly email: string | null;
  readonly phone: string | null;
  readonly languages: readonly string[];
  readonly dutchLevel: string;
  readonly slots: number;
  readonly support: readonly string[];
  readonly message: string | null;
}

/** An introduction as its organisation sees it. */
export interface OrganisationView extends Progress, VacancyTitle, VacancyRoom {
  readonly organisationId: string;
  readonly shared: SharedFacts | null;
}

/** An introduction as its candidate, or reception on the candidate's behalf, sees it. */
export interface CandidateView extends Progress, VacancyTitle, VacancyRoom {
  readonly organisationName: string;
  readonly organisationNumber: number;
}

/** A silent organisation, on the coordinator's list. */
export interface SilentView extends VacancyTitle {
  readonly introductionId: string;
  readonly candidateId: string;
  readonly reference: string;
  readonly firstName: string | null;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly sentAt: Date;
  readonly remindedAt: Date | null;
  readonly escalatedAt: Date | null;
  /** Whole days since it was sent. */
  readonly days: number;
}

/** Somebody who must be called, because there is no e-mail address to write to. */
export interface CallView extends VacancyTitle {
  readonly introductionId: string;
  readonly candidateId: string;
  readonly reference: string;
  readonly firstName: string | null;
  readonly phone: string | null;
  readonly contactRoute: ContactRoute;
  readonly state: IntroductionState;
  readonly organisationName: string;
  readonly meetingOn: string | null;
  readonly meetingNote: string | null;
  readonly since: Date;
}

/** The vacancy that a visitor is interested in. */
export interface InterestVacancy {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly titleLang: string;
  readonly organisationName: string;
  readonly isOpen: boolean;
  /** All its places are taken; one can put oneself on the waiting list. */
  readonly isFull: boolean;
  readonly minAge: number;
  readonly dutchLevel: string;
}

/** Another vacancy that looks like it. */
export interface Alternative {
  readonly number: number;
  readonly title: string;
  readonly titleLang: string;
  readonly organisationName: string;
  readonly municipality: string | null;
}
