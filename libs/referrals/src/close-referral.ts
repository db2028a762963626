import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, type Actor } from '#kernel';
import { RecordReferral } from './record-referral.js';
import type { Referral, ReferralOutcome } from './referral.entity.js';
import { referralClosed } from './referral.messages.js';
import { referralPolicy } from './referral.policy.js';
import { ReferralsRepository } from './referrals.repository.js';

/** Ends the referrer's part: the worker sees nothing more of how it goes. */
@Injectable()
export class CloseReferral {
  constructor(
    private readonly work: UnitOfWork,
    private readonly referrals: ReferralsRepository,
    private readonly record: RecordReferral,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Closes the open referral of a candidate, if there is one; answers whether there was. */
  execute(actor: Actor, candidateId: string, outcome: ReferralOutcome, outer?: Tx): Promise<boolean> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(referralPolicy.progress(actor));
        const referral = await this.referrals.takeOpenOf(tx, candidateId);
        if (referral) await this.close(tx, referral, outcome);
        return referral !== null;
      },
      outer,
    );
  }

  /** The closing itself, inside another command that has authorised it. */
  async close(tx: Tx, referral: Referral, outcome: ReferralOutcome): Promise<void> {
    await this.record.step(tx, referral, 'close');
    Object.assign(referral, { closedAt: this.clock.now(), outcome, consentScope: [] });
    await this.referrals.save(tx, referral);
    const { id: referralId, referrerId, candidateId } = referral;
    await this.outbox.announce(tx, referralClosed, { referralId, referrerId, candidateId, outcome });
  }
}
