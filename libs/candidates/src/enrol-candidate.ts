import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import {
  Clock,
  Refusal,
  newId,
  system,
  type Actor,
  type CandidateDutchLevel,
  type Route,
  type Support,
} from '#kernel';
import { CandidateNotes } from '#privacy';
import type { Candidate, ContactRoute } from './candidate.entity.js';
import { candidatePolicy } from './candidate.policy.js';
import { CandidatesRepository } from './candidates.repository.js';
import { ConsentLedger, type ConsentInput } from './consent-ledger.js';
import { EnrolmentRecord } from './enrolment-record.js';

/** What a candidate tells; everything but the level of Dutch and the contact route may be left out. */
export interface CandidateProfile {
  readonly lang: 'nl' | 'fr' | 'en';
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly contactRoute: ContactRoute;
  readonly birthYear?: number | null;
  readonly municipality?: string | null;
  /** How far one wants to travel, in km. */
  readonly maxKm?: number | null;
  readonly dutchLevel: CandidateDutchLevel;
  readonly practiseDutch?: boolean;
  readonly languages?: readonly string[];
  readonly themes?: readonly string[];
  readonly slots?: number;
  readonly availableFrom?: string | null;
  readonly availableUntil?: string | null;
}

export interface NewCandidate extends CandidateProfile {
  readonly route: Route;
  readonly consents: readonly ConsentInput[];
  /** In own words; kept encrypted. */
  readonly wishes?: string | null;
  /** Support asked for; kept encrypted, needs consent SUPPORT_NEEDS. */
  readonly support?: readonly Support[];
}

/**
 * Enrols a candidate by any route (UC-01, UC-02, UC-07). Clients of a referrer start as PROSPECT and stay
 * invisible until they agree; the others are ACTIVE at once and need consent KEEP_DATA.
 * Throws Refusal `candidate.contact-missing` or `candidate.consent-needed`.
 */
@Injectable()
export class EnrolCandidate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidatesRepository,
    private readonly consents: ConsentLedger,
    private readonly notes: CandidateNotes,
    private readonly records: EnrolmentRecord,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: NewCandidate, outer?: Tx): Promise<{ id: string; reference: string }> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(candidatePolicy.enrol(actor, input.route));
        demandContact(input);
        demandConsent(input);
        // Codes of all candidates, also those the actor may not see.
        const reference = await this.work.inName(tx, system, (all) => this.candidates.freeReference(all));
        const candidate = newCandidate(input, reference, this.clock.now());
        await this.candidates.add(tx, candidate);
        for (const consent of input.consents) await this.consents.give(tx, candidate.id, consent);
        if (input.wishes) await this.notes.write(tx, candidate.id, 'WISHES', input.wishes);
        if (input.support?.length)
          await this.notes.write(tx, candidate.id, 'SUPPORT', input.support.join(' '));
        await this.records.enrolled(tx, candidate);
        return { id: candidate.id, reference };
      },
      outer,
    );
  }
}

/** The contact route must be one that can work. */
export function demandContact(profile: Pick<CandidateProfile, 'contactRoute' | 'email' | 'phone'>): void {
  const { contactRoute, email, phone } = profile;
  const missing = (contactRoute === 'EMAIL' && !email) || (contactRoute === 'PHONE' && !phone);
  if (missing) throw new Refusal('candidate.contact-missing', { contactRoute });
}

function demandConsent({ route, consents, support }: NewCandidate): void {
  const agreed = new Set(consents.map((consent) => consent.purpose));
  if (route !== 'REFERRER' && !agreed.has('KEEP_DATA')) throw new Refusal('candidate.consent-needed');
  if (support?.length && !agreed.has('SUPPORT_NEEDS')) throw new Refusal('candidate.consent-needed');
}

const newCandidate = (input: NewCandidate, reference: string, now: Date): Candidate => ({
  id: newId(),
  reference,
  state: input.route === 'REFERRER' ? 'PROSPECT' : 'ACTIVE',
  route: input.route,
  lang: input.lang,
  firstName: input.firstName ?? null,
  lastName: input.lastName ?? null,
  email: input.email ?? null,
  phone: input.phone ?? null,
  contactRoute: input.contactRoute,
  birthYear: input.birthYear ?? null,
  municipality: input.municipality ?? null,
  maxKm: input.maxKm ?? null,
  dutchLevel: input.dutchLevel,
  practiseDutch: input.practiseDutch ?? false,
  languages: [...(input.languages ?? [])],
  themes: [...(input.themes ?? [])],
  slots: input.slots ?? 0,
  availableFrom: input.availableFrom ?? null,
  availableUntil: input.availableUntil ?? null,
  createdAt: now,
  lastActivityAt: now,
  anonymisedAt: null,
  version: 1,
});
