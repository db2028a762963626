import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import type { Actor } from '#kernel';
import { candidateActivated } from './candidate.messages.js';
import { ChangeCandidateState } from './change-candidate-state.js';

/** Somebody who started or stopped looks for something new. */
@Injectable()
export class ReopenCandidate {
  constructor(
    private readonly change: ChangeCandidateState,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, candidateId: string, outer?: Tx): Promise<void> {
    return this.change.run(
      actor,
      { action: 'reopen', candidateId },
      (tx, { route }) => this.outbox.announce(tx, candidateActivated, { candidateId, route }),
      outer,
    );
  }
}
