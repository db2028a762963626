import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, Refusal, type Actor } from '#kernel';
import { candidateUpdated } from './candidate.messages.js';
import { candidatePolicy } from './candidate.policy.js';
import { CandidatesRepository } from './candidates.repository.js';
import { demandContact, type CandidateProfile } from './enrol-candidate.js';

export type CandidateChanges = Partial<CandidateProfile>;

/**
 * Changes what a candidate told. Throws Unknown, or Refusal `candidate.contact-missing`, `candidate.closed`
 * (somebody who stopped is enrolled again, not edited).
 */
@Injectable()
export class UpdateCandidate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidatesRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    input: { candidateId: string; changes: CandidateChanges },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const candidate = await this.candidates.takeForChange(tx, input.candidateId);
        authorize(candidatePolicy.edit(actor, candidate));
        if (candidate.state === 'INACTIVE' || candidate.state === 'ANONYMISED')
          throw new Refusal('candidate.closed');
        Object.assign(candidate, present(input.changes), { lastActivityAt: this.clock.now() });
        demandContact(candidate);
        await this.candidates.save(tx, candidate);
        await this.outbox.announce(tx, candidateUpdated, {
          candidateId: candidate.id,
          route: candidate.route,
        });
      },
      outer,
    );
  }
}

const present = (changes: CandidateChanges): CandidateChanges =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
