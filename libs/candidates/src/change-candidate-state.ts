import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Clock, type Actor } from '#kernel';
import type { Candidate } from './candidate.entity.js';
import { candidateLifecycle } from './candidate.lifecycle.js';
import { candidatePolicy } from './candidate.policy.js';
import { CandidatesRepository } from './candidates.repository.js';

type Action = 'activate' | 'place' | 'reopen' | 'stop';

/** The common path of every change of a candidate's state: take, authorise, decide, save, record. */
@Injectable()
export class ChangeCandidateState {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidatesRepository,
    private readonly transitions: Transitions,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { action, candidateId }: { action: Action; candidateId: string },
    announce: (tx: Tx, candidate: Candidate) => Promise<unknown>,
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const candidate = await this.candidates.takeForChange(tx, candidateId);
        authorize(candidatePolicy[action](actor, candidate));
        const from = candidate.state;
        candidate.state = candidateLifecycle.next(action, from);
        candidate.lastActivityAt = this.clock.now();
        await this.candidates.save(tx, candidate);
        await this.transitions.record(tx, {
          subject: 'candidate',
          subjectId: candidateId,
          action,
          from,
          to: candidate.state,
        });
        await announce(tx, candidate);
      },
      outer,
    );
  }
}
