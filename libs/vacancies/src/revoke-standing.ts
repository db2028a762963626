import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Refusal, type Actor } from '#kernel';
import { ReviewRulesRepository } from './review-rules.repository.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** From now on a coordinator looks at everything of this organisation, whatever its history. Throws Refusal
 * `review.standing-same` when that is so already. */
@Injectable()
export class RevokeStanding {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rules: ReviewRulesRepository,
    private readonly transitions: Transitions,
  ) {}

  /** `why` is kept beside the decision: 1 to 500 characters. */
  execute(actor: Actor, input: { organisationId: string; why: string }, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(vacancyPolicy.review(actor));
        const { id, alwaysReview } = await this.rules.takeStanding(tx, input.organisationId);
        if (alwaysReview) throw new Refusal('review.standing-same');
        await this.rules.saveStanding(tx, id, input.why);
        await this.transitions.record(tx, {
          subject: 'review_standing', subjectId: id, action: 'revoke', from: 'BY_RULE', to: 'ALWAYS_REVIEW', note: input.why,
        }); // prettier-ignore
      },
      outer,
    );
  }
}
