import { Injectable } from '@nestjs/common';
import { CandidatesQueries, ageAnswer } from '#candidates';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, Refusal, Unknown, dayInBrussels, newId, system } from '#kernel';
import type { Referral } from './referral.entity.js';
import type { ReferralRefusal } from './referral.errors.js';
import { referralLifecycle } from './referral.lifecycle.js';
import { referralProposed } from './referral.messages.js';
import { ReferralsRepository } from './referrals.repository.js';

type Action = keyof (typeof referralLifecycle)['actions'];

/** Writes referrals and their log inside the commands of this lib. */
@Injectable()
export class RecordReferral {
  constructor(
    private readonly work: UnitOfWork,
    private readonly referrals: ReferralsRepository,
    private readonly candidates: CandidatesQueries,
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** A new referral of the acting worker; returns its id. */
  async proposed(tx: Tx, candidateId: string): Promise<string> {
    const { id: workerId, referrerId } = tx.actor;
    if (workerId === null || referrerId === null) throw new Unknown();
    const now = this.clock.now();
    // The rules of retention are staff's; a referrer has no right to read them.
    const days = await this.work.inName(tx, system, (all) => this.referrals.daysWithoutConsent(all));
    const referral: Referral = {
      id: newId(), referrerId, workerId, candidateId, state: referralLifecycle.initial, proposedAt: now,
      consentedAt: null, consentChannel: null, consentScope: [], receivedAt: null, closedAt: null, outcome: null,
      eraseAfter: new Date(now.getTime() + days * 86_400_000), version: 1,
    }; // prettier-ignore
    await this.referrals.add(tx, referral);
    await this.log(tx, referral.id, 'propose', null, referral.state);
    await this.outbox.announce(tx, referralProposed, { referralId: referral.id, referrerId });
    return referral.id;
  }

  /** Moves a referral one step and logs it; the caller saves. */
  async step(tx: Tx, referral: Referral, action: Action): Promise<void> {
    const from = referral.state;
    referral.state = referralLifecycle.next(action, from);
    await this.log(tx, referral.id, action, from, referral.state);
  }

  /** Below the lowest age of the rule there is nothing to enrol for (brief 4.6). */
  async demandAge(tx: Tx, birthYear: number | null): Promise<void> {
    const today = dayInBrussels(this.clock.now());
    const answer = ageAnswer(await this.candidates.ageRule(tx, today), birthYear, today);
    if (answer === 'TOO_YOUNG') throw new Refusal<ReferralRefusal>('referral.too-young');
  }

  private log(tx: Tx, subjectId: string, action: string, from: string | null, to: string): Promise<void> {
    return this.transitions.record(tx, { subject: 'referral', subjectId, action, from, to });
  }
}
