import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { ReviewsRepository } from './reviews.repository.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** A coordinator looked at something that went online without review, and it is fine. */
@Injectable()
export class NoteVacancySeen {
  constructor(
    private readonly steps: VacancySteps,
    private readonly reviews: ReviewsRepository,
  ) {}

  execute(actor: Actor, vacancyId: string, outer?: Tx): Promise<void> {
    return this.steps.run(actor, vacancyId, outer, async (tx) => {
      authorize(vacancyPolicy.review(actor));
      await this.reviews.add(tx, {
        vacancyId,
        proposalId: null,
        decision: 'SEEN',
        checklist: [],
        comment: null,
      });
    });
  }
}
