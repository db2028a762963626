import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, dayInBrussels, type Actor } from '#kernel';
import { ReviewRulesRepository } from './review-rules.repository.js';
import type { ReviewRule } from './review-standing.queries.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** A coordinator decides from which day on which history makes review unnecessary. Throws Refusal `review.day-past`. */
@Injectable()
export class SetReviewRule {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rules: ReviewRulesRepository,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, rule: ReviewRule, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(vacancyPolicy.review(actor));
        if (rule.validFrom < dayInBrussels(this.clock.now())) throw new Refusal('review.day-past');
        await this.rules.keepRule(tx, rule);
      },
      outer,
    );
  }
}
