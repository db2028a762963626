import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import type { Actor } from '#kernel';
import { ReviewsRepository } from './reviews.repository.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyPausedForTalk, vacancyUpdated } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/**
 * A coordinator who looks afterwards takes a vacancy out of the search to talk about it first: its members read why.
 * They can put it online again themselves once it is settled.
 */
@Injectable()
export class PauseForTalk {
  constructor(
    private readonly steps: VacancySteps,
    private readonly reviews: ReviewsRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: { vacancyId: string; comment: string }, outer?: Tx): Promise<void> {
    const { vacancyId, comment } = input;
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.review(actor));
      await this.steps.move(tx, vacancy, 'pause', {}, comment);
      await this.reviews.add(tx, { vacancyId, proposalId: null, decision: 'PAUSE', checklist: [], comment });
      await this.outbox.announce(tx, vacancyUpdated, { vacancyId });
      await this.outbox.announce(tx, vacancyPausedForTalk, { vacancyId });
    });
  }
}
