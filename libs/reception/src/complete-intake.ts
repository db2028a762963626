import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { CandidatesQueries, EnrolCandidate, ageAnswer, type NewCandidate } from '#candidates';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, dayInBrussels, type Actor } from '#kernel';
import type { ReceptionRefusal } from './reception.errors.js';
import { receptionPolicy } from './reception.policy.js';
import { RecordIntake } from './record-intake.js';

export interface CompleteIntakeInput {
  /** The draft it began as; null when it is finished in one go. */
  readonly intakeId: string | null;
  readonly infoPointId: string;
  /** Language of the conversation. */
  readonly talk: string;
  readonly candidate: Omit<NewCandidate, 'route'>;
  /** A desk worker looked at the rule for people of 15 (brief 4.6). */
  readonly ageChecked: boolean;
}

/**
 * Finishes an intake: the person becomes a candidate (route DESK), with the agreement to keep the data. Throws
 * Refusal `intake.too-young`, `intake.age-check`, or those of EnrolCandidate.
 */
@Injectable()
export class CompleteIntake {
  constructor(
    private readonly work: UnitOfWork,
    private readonly enrol: EnrolCandidate,
    private readonly candidates: CandidatesQueries,
    private readonly intakes: RecordIntake,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: CompleteIntakeInput, outer?: Tx): Promise<{ id: string; reference: string }> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(receptionPolicy.receive(actor));
        await this.demandAge(tx, input);
        const candidate = await this.enrol.execute(actor, { ...input.candidate, route: 'DESK' }, tx);
        await this.intakes.completed(tx, {
          intakeId: input.intakeId, infoPointId: input.infoPointId, candidateId: candidate.id, lang: input.talk, route: 'DESK',
        }); // prettier-ignore
        return candidate;
      },
      outer,
    );
  }

  private async demandAge(tx: Tx, { candidate, ageChecked }: CompleteIntakeInput): Promise<void> {
    const today = dayInBrussels(this.clock.now());
    const answer = ageAnswer(await this.candidates.ageRule(tx, today), candidate.birthYear ?? null, today);
    if (answer === 'TOO_YOUNG') throw new Refusal<ReceptionRefusal>('intake.too-young');
    if (answer === 'DESK_CHECK' && !ageChecked) throw new Refusal<ReceptionRefusal>('intake.age-check');
  }
}
