import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, type Actor } from '#kernel';
import { introductionPolicy } from './introduction.policy.js';
import { IntroductionsRepository } from './introductions.repository.js';

/** Somebody without e-mail was told by phone or at the desk how it went: off the call list. */
@Injectable()
export class TellCandidate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly introductions: IntroductionsRepository,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { introductionId }: { introductionId: string }, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const introduction = await this.introductions.takeForChange(tx, introductionId);
        authorize(introductionPolicy.tell(actor, introduction));
        introduction.toldAt = this.clock.now();
        await this.introductions.save(tx, introduction);
      },
      outer,
    );
  }
}
