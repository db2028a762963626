import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { CandidatesQueries } from '#candidates';
import { UnitOfWork, type Tx } from '#database';
import type { Actor } from '#kernel';
import { receptionPolicy } from './reception.policy.js';
import { RecordIntake } from './record-intake.js';

/** A conversation at the desk with somebody who is already a candidate (by a referrer, the site or the market). */
@Injectable()
export class HoldIntake {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidatesQueries,
    private readonly intakes: RecordIntake,
  ) {}

  /** Throws Unknown when the candidate is absent or has not agreed yet. */
  execute(
    actor: Actor,
    { candidateId, infoPointId }: { candidateId: string; infoPointId: string },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(receptionPolicy.receive(actor));
        const { lang, route } = await this.candidates.profile(tx, candidateId);
        await this.intakes.completed(tx, { intakeId: null, infoPointId, candidateId, lang, route });
      },
      outer,
    );
  }
}
