import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, type Actor } from '#kernel';
import { momentOfConsent, type ClientConsent } from './client-consent.js';
import { ClientsOfReferrer } from './clients-of-referrer.js';
import { RecordReferral } from './record-referral.js';
import type { Referral } from './referral.entity.js';
import { referralAccepted, referralConsented } from './referral.messages.js';
import { referralPolicy } from './referral.policy.js';
import { ReferralsRepository } from './referrals.repository.js';

/**
 * The client agreed: on paper, or spoken with the worker as witness. We receive the client at once, so the
 * referral goes on to RECEIVED and reception sees an ACTIVE candidate. Throws Unknown, Refusal
 * `referral.contact-scope`, `referral.consent-date`, `lifecycle.not-allowed`.
 */
@Injectable()
export class RecordClientConsent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly referrals: ReferralsRepository,
    private readonly record: RecordReferral,
    private readonly candidates: ClientsOfReferrer,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: ClientConsent & { referralId: string }, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const referral = await this.referrals.takeForChange(tx, input.referralId);
        authorize(referralPolicy.consent(actor, referral));
        // The agreement first: a worker reaches the client of a received referral only through a live one.
        await this.candidates.agreed(tx, referral.candidateId, input);
        await this.agree(tx, referral, input);
        const about = {
          referralId: referral.id,
          referrerId: referral.referrerId,
          candidateId: referral.candidateId,
        };
        await this.outbox.announce(tx, referralConsented, about);
        await this.outbox.announce(tx, referralAccepted, about);
      },
      outer,
    );
  }

  private async agree(tx: Tx, referral: Referral, { channel, scope, givenOn }: ClientConsent): Promise<void> {
    const consentedAt = momentOfConsent(this.clock, givenOn);
    await this.record.step(tx, referral, 'consent');
    Object.assign(referral, {
      consentedAt,
      consentChannel: channel,
      consentScope: [...scope],
      eraseAfter: null,
    });
    await this.record.step(tx, referral, 'receive');
    referral.receivedAt = this.clock.now();
    await this.referrals.save(tx, referral);
  }
}
