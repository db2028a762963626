import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import type { Actor } from '#kernel';
import { RecordReferral } from './record-referral.js';
import { referralPolicy } from './referral.policy.js';
import { ReferralsRepository } from './referrals.repository.js';

/** Reception talked with the client: the referral goes on. Answers whether something changed. */
@Injectable()
export class FinishReferralIntake {
  constructor(
    private readonly work: UnitOfWork,
    private readonly referrals: ReferralsRepository,
    private readonly record: RecordReferral,
  ) {}

  execute(actor: Actor, candidateId: string, outer?: Tx): Promise<boolean> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(referralPolicy.progress(actor));
        const referral = await this.referrals.takeOpenOf(tx, candidateId);
        if (referral?.state !== 'RECEIVED') return false;
        await this.record.step(tx, referral, 'intake');
        await this.referrals.save(tx, referral);
        return true;
      },
      outer,
    );
  }
}
