import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, type Actor } from '#kernel';
import type { Introduction } from './introduction.entity.js';
import { introductionLifecycle, type IntroductionAction } from './introduction.lifecycle.js';
import { introductionPolicy } from './introduction.policy.js';
import { IntroductionRecord } from './introduction-record.js';
import { IntroductionsRepository } from './introductions.repository.js';

/** One change of state: which, of what, and what else happens in the same transaction. */
export interface Step {
  readonly action: IntroductionAction;
  readonly introductionId: string;
  /** Sets dates and facts on the locked row; may refuse. */
  decide(introduction: Introduction, now: Date, tx: Tx): void | Promise<void>;
  /** Tells the rest of the system. */
  announce(tx: Tx, introduction: Introduction, now: Date): Promise<void>;
}

/** The common path of every change: take under lock, authorise, decide, save, record, announce. */
@Injectable()
export class ChangeIntroduction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly introductions: IntroductionsRepository,
    private readonly records: IntroductionRecord,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, step: Step, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const introduction = await this.introductions.takeForChange(tx, step.introductionId);
        authorize(introductionPolicy[step.action](actor, introduction));
        const from = introduction.state;
        introduction.state = introductionLifecycle.next(step.action, from);
        const now = this.clock.now();
        await step.decide(introduction, now, tx);
        if (introductionLifecycle.terminal(introduction.state)) introduction.endedAt = now;
        await this.introductions.save(tx, introduction);
        await this.records.changed(tx, introduction, step.action, from);
        await step.announce(tx, introduction, now);
      },
      outer,
    );
  }
}
