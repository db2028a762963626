import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, type Actor } from '#kernel';
import { IntroductionRecord } from './introduction-record.js';
import { introductionEscalated } from './introduction.messages.js';
import { introductionPolicy } from './introduction.policy.js';
import { IntroductionsRepository } from './introductions.repository.js';
import { demandSilence } from './silence.js';

/** Two weeks of silence: puts it on the coordinator's list, once. */
@Injectable()
export class EscalateSilence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly introductions: IntroductionsRepository,
    private readonly records: IntroductionRecord,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { introductionId }: { introductionId: string }, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const introduction = await this.introductions.takeForChange(tx, introductionId);
        authorize(introductionPolicy.escalate(actor, introduction));
        demandSilence(introduction);
        if (introduction.escalatedAt !== null) return;
        introduction.escalatedAt = this.clock.now();
        await this.introductions.save(tx, introduction);
        await this.records.announce(tx, introductionEscalated, introduction);
      },
      outer,
    );
  }
}
