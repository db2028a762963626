import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Refusal, type Actor } from '#kernel';
import { ReviewRulesRepository } from './review-rules.repository.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** The rule decides again whether this organisation skips the queue. Throws Refusal `review.standing-same` when it
 * does already. */
@Injectable()
export class RestoreStanding {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rules: ReviewRulesRepository,
    private readonly transitions: Transitions,
  ) {}

  execute(actor: Actor, organisationId: string, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(vacancyPolicy.review(actor));
        const { id, alwaysReview } = await this.rules.takeStanding(tx, organisationId);
        if (!alwaysReview) throw new Refusal('review.standing-same');
        await this.rules.saveStanding(tx, id, null);
        await this.transitions.record(tx, {
          subject: 'review_standing', subjectId: id, action: 'restore', from: 'ALWAYS_REVIEW', to: 'BY_RULE',
        }); // prettier-ignore
      },
      outer,
    );
  }
}
