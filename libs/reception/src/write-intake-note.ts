import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { CandidatesQueries } from '#candidates';
import { UnitOfWork, type Tx } from '#database';
import type { Actor } from '#kernel';
import { CandidateNotes } from '#privacy';
import { receptionPolicy } from './reception.policy.js';

/** Writes reception's own note about a candidate, sealed; an empty text removes it. Throws Unknown. */
@Injectable()
export class WriteIntakeNote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidatesQueries,
    private readonly notes: CandidateNotes,
  ) {}

  execute(
    actor: Actor,
    { candidateId, text }: { candidateId: string; text: string | null },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(receptionPolicy.receive(actor));
        await this.candidates.profile(tx, candidateId);
        if (text === null) await this.notes.remove(tx, candidateId, 'INTAKE');
        else await this.notes.write(tx, candidateId, 'INTAKE', text);
      },
      outer,
    );
  }
}
