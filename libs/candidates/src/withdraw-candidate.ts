import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import type { Actor } from '#kernel';
import { candidateWithdrawn } from './candidate.messages.js';
import { CandidatesRepository } from './candidates.repository.js';
import { ChangeCandidateState } from './change-candidate-state.js';
import { ConsentLedger } from './consent-ledger.js';

/**
 * The candidate says stop: every agreement ends and nothing is sent any more. Open introductions are closed
 * by a job that listens to `candidate.withdrawn`.
 */
@Injectable()
export class WithdrawCandidate {
  constructor(
    private readonly change: ChangeCandidateState,
    private readonly candidates: CandidatesRepository,
    private readonly consents: ConsentLedger,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, candidateId: string, outer?: Tx): Promise<void> {
    return this.change.run(
      actor,
      { action: 'stop', candidateId },
      async (tx, { route }) => {
        for (const consent of await this.candidates.liveConsents(tx, candidateId)) {
          await this.consents.withdraw(tx, consent);
        }
        await this.outbox.announce(tx, candidateWithdrawn, { candidateId, route });
      },
      outer,
    );
  }
}
