import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, type Actor } from '#kernel';
import { IntroductionRecord } from './introduction-record.js';
import { introductionReminded } from './introduction.messages.js';
import { introductionPolicy } from './introduction.policy.js';
import { IntroductionsRepository } from './introductions.repository.js';
import { demandSilence } from './silence.js';

/** Asks a silent organisation again. The system does so once, a coordinator whenever it makes sense. */
@Injectable()
export class RemindOrganisation {
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
        authorize(introductionPolicy.remind(actor, introduction));
        demandSilence(introduction);
        // A job that runs a second time must not remind a second time.
        if (actor.kind === 'system' && introduction.remindedAt !== null) return;
        introduction.remindedAt = this.clock.now();
        await this.introductions.save(tx, introduction);
        await this.records.announce(tx, introductionReminded, introduction);
      },
      outer,
    );
  }
}
