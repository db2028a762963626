import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import type { Actor } from '#kernel';
import { candidatePlaced } from './candidate.messages.js';
import { ChangeCandidateState } from './change-candidate-state.js';

/** The candidate started somewhere; done by the system after `engagement.started`. */
@Injectable()
export class PlaceCandidate {
  constructor(
    private readonly change: ChangeCandidateState,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, candidateId: string, outer?: Tx): Promise<void> {
    return this.change.run(
      actor,
      { action: 'place', candidateId },
      (tx, { route }) => this.outbox.announce(tx, candidatePlaced, { candidateId, route }),
      outer,
    );
  }
}
