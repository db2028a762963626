import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import type { Actor } from '#kernel';
import { candidateActivated } from './candidate.messages.js';
import { ChangeCandidateState } from './change-candidate-state.js';

/** A referrer's client agreed: from now on visible at the desk and matched (brief 2.2, Referral). */
@Injectable()
export class ActivateCandidate {
  constructor(
    private readonly change: ChangeCandidateState,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, candidateId: string, outer?: Tx): Promise<void> {
    return this.change.run(
      actor,
      { action: 'activate', candidateId },
      (tx, { route }) => this.outbox.announce(tx, candidateActivated, { candidateId, route }),
      outer,
    );
  }
}
