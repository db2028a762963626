import { Injectable } from '@nestjs/common';
import { EnrolCandidate, type ContactRoute } from '#candidates';
import { UnitOfWork, type Tx } from '#database';
import { AgreeToIntroduction, SendIntroduction, StartEngagement, SuggestIntroduction } from '#introductions';
import { dayInBrussels, system, type Actor } from '#kernel';
import { ConversationsRepository } from './conversations.repository.js';
import type { Registration } from './registration.entity.js';

/** What the visitor, standing there, agrees to share; REGISTRATION: the contact given when registering. */
export interface StandAgreement {
  readonly firstName: string | null;
  readonly contact: 'REGISTRATION' | 'EMAIL' | 'PHONE' | 'COMES_BACK';
  readonly email: string | null;
  readonly phone: string | null;
}

interface Contact {
  readonly contactRoute: ContactRoute;
  readonly email: string | null;
  readonly phone: string | null;
}

/** The system writes on the word of a stand's member, who stands in the consent as the witness. */
const writer = (actor: Actor): Actor => (actor.kind === 'organisation' ? { ...system, id: actor.id } : actor);

/**
 * Turns a talk at a stand into an introduction of route MARKET (UC-16): enrols the visitor unless this badge was
 * enrolled at an earlier stand, proposes the vacancy and records the agreement given aloud.
 */
@Injectable()
export class StandIntroduction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly conversations: ConversationsRepository,
    private readonly enrol: EnrolCandidate,
    private readonly suggest: SuggestIntroduction,
    private readonly agree: AgreeToIntroduction,
  ) {}

  /** Returns the introduction's id. Refusals of #candidates and #introductions. */
  introduce(
    tx: Tx,
    registration: Registration,
    vacancyId: string,
    agreement: StandAgreement,
  ): Promise<string> {
    const by = writer(tx.actor);
    // An organisation has no access to candidates and registrations at all.
    return this.work.inName(tx, by, async (inner) => {
      const candidateId = await this.candidate(inner, registration, agreement);
      const suggestion = { candidateId, vacancyId, origin: 'MARKET' as const };
      const { introductionId } = await this.suggest.execute(by, suggestion, inner);
      // Who gave a phone number at an earlier stand did not give it to this one.
      const withoutContact = agreement.contact === 'COMES_BACK';
      await this.agree.execute(by, { introductionId, channel: 'ORAL_WITNESS', withoutContact }, inner);
      return introductionId;
    });
  }

  private async candidate(tx: Tx, registration: Registration, agreement: StandAgreement): Promise<string> {
    // A group shares one badge, so the badge does not tell who it is.
    const one = registration.kind !== 'GROUP';
    const known = one
      ? await this.work.inName(tx, system, (all) => this.conversations.candidateBehind(all, registration.id))
      : null;
    if (known) return known;
    const { lang } = registration;
    const { id } = await this.enrol.execute(
      tx.actor,
      {
        route: 'MARKET',
        lang: lang === 'fr' || lang === 'en' ? lang : 'nl',
        firstName: agreement.firstName ?? (one ? registration.firstName : null),
        ...contactOf(registration, agreement),
        dutchLevel: 'UNKNOWN',
        languages: one ? registration.languages : [],
        consents: [{ purpose: 'KEEP_DATA', channel: 'ORAL_WITNESS' }],
      },
      tx,
    );
    return id;
  }
}

/** Somebody starts right away: the introduction is opened to the organisation and the engagement begins. */
@Injectable()
export class StandStart {
  constructor(
    private readonly work: UnitOfWork,
    private readonly conversations: ConversationsRepository,
    private readonly send: SendIntroduction,
    private readonly starting: StartEngagement,
  ) {}

  /** Nothing happens when it started, or ended, before. */
  async start(tx: Tx, introductionId: string, now: Date): Promise<void> {
    const stateNow = () =>
      this.work.inName(tx, system, (all) => this.conversations.introductionState(all, introductionId));
    // Only the system opens an introduction to an organisation.
    if ((await stateNow()) === 'AGREED_BY_CANDIDATE') {
      await this.work.inName(tx, system, (all) => this.send.execute(system, introductionId, all));
    }
    const state = await stateNow();
    if (state !== 'SENT' && state !== 'ANSWERED' && state !== 'MET') return;
    await this.starting.execute(tx.actor, { introductionId, startedOn: dayInBrussels(now) }, tx);
  }
}

function contactOf(registration: Registration, agreement: StandAgreement): Contact {
  const { contact, email, phone } = agreement;
  if (contact === 'EMAIL') return { contactRoute: 'EMAIL', email, phone: null };
  if (contact === 'PHONE') return { contactRoute: 'PHONE', email: null, phone };
  if (contact === 'REGISTRATION') {
    if (registration.phone)
      return { contactRoute: 'PHONE', email: registration.email, phone: registration.phone };
    if (registration.email) return { contactRoute: 'EMAIL', email: registration.email, phone: null };
  }
  return { contactRoute: 'COMES_BACK', email: null, phone: null };
}
