import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import type { Actor } from '#kernel';
import { candidatePolicy } from './candidate.policy.js';
import { CandidatesRepository } from './candidates.repository.js';
import { ConsentLedger, type ConsentInput } from './consent-ledger.js';

/** Records an agreement of a candidate; returns its id. Throws Unknown or Refusal `candidate.consent-channel`. */
@Injectable()
export class GiveConsent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidatesRepository,
    private readonly consents: ConsentLedger,
  ) {}

  execute(actor: Actor, input: ConsentInput & { candidateId: string }, outer?: Tx): Promise<string> {
    return this.work.run(
      actor,
      async (tx) => {
        const candidate = await this.candidates.takeForChange(tx, input.candidateId);
        authorize(candidatePolicy.edit(actor, candidate));
        return this.consents.give(tx, candidate.id, input);
      },
      outer,
    );
  }
}
