import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, dayInBrussels, type Actor } from '#kernel';
import { ReviewRulesRepository, type ReviewTarget } from './review-rules.repository.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** A coordinator decides how soon somebody should look, from a day on. Throws Refusal `review.day-past`. */
@Injectable()
export class SetReviewTarget {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rules: ReviewRulesRepository,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, target: ReviewTarget, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(vacancyPolicy.review(actor));
        if (target.validFrom < dayInBrussels(this.clock.now())) throw new Refusal('review.day-past');
        await this.rules.keepTarget(tx, target);
      },
      outer,
    );
  }
}
