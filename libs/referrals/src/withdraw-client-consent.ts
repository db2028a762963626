import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { WithdrawCandidate, WithdrawConsent } from '#candidates';
import { UnitOfWork, type Tx } from '#database';
import { system, type Actor } from '#kernel';
import { CloseReferral } from './close-referral.js';
import { referralPolicy } from './referral.policy.js';
import { ReferralsRepository } from './referrals.repository.js';

/**
 * The client takes the agreement back: the worker sees nothing more from this moment. Unless the client also
 * agreed with us directly, the search stops too. Throws Unknown, Refusal `lifecycle.not-allowed`.
 */
@Injectable()
export class WithdrawClientConsent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly referrals: ReferralsRepository,
    private readonly closing: CloseReferral,
    private readonly consents: WithdrawConsent,
    private readonly stop: WithdrawCandidate,
  ) {}

  execute(actor: Actor, referralId: string, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const referral = await this.referrals.takeForChange(tx, referralId);
        authorize(referralPolicy.withdraw(actor, referral));
        const { candidateId } = referral;
        const stays = await this.work.inName(tx, system, (all) =>
          this.referrals.keepsDataDirectly(all, candidateId),
        );
        // Stopping takes every agreement back; somebody who also agreed with us directly only loses the referrer.
        if (stays) await this.consents.execute(actor, { candidateId, purpose: 'REFERRAL' }, tx);
        else await this.stop.execute(actor, candidateId, tx);
        await this.closing.close(tx, referral, 'CONSENT_WITHDRAWN');
      },
      outer,
    );
  }
}
