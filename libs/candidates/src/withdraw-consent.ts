import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import type { Actor } from '#kernel';
import { candidatePolicy } from './candidate.policy.js';
import { CandidatesRepository } from './candidates.repository.js';
import { ConsentLedger } from './consent-ledger.js';
import type { ConsentPurpose } from './consent.entity.js';

/**
 * Takes back every live agreement of one purpose (or of one introduction). Doing it twice changes nothing.
 * Withdrawing KEEP_DATA is what "stop" does: use WithdrawCandidate for it.
 */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidatesRepository,
    private readonly consents: ConsentLedger,
  ) {}

  execute(
    actor: Actor,
    input: { candidateId: string; purpose: Exclude<ConsentPurpose, 'KEEP_DATA'>; introductionId?: string },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const candidate = await this.candidates.takeForChange(tx, input.candidateId);
        authorize(candidatePolicy.edit(actor, candidate));
        const live = await this.candidates.liveConsents(tx, candidate.id, input.purpose);
        const meant = live.filter((c) => !input.introductionId || c.introductionId === input.introductionId);
        for (const consent of meant) await this.consents.withdraw(tx, consent);
      },
      outer,
    );
  }
}
