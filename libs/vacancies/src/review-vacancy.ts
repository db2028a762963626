import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Refusal, type Actor } from '#kernel';
import { ProposalsRepository } from './proposals.repository.js';
import { changesDecisions, type ReviewForm } from './review-decision.js';
import { ReviewVerdicts } from './review-verdicts.js';
import { ReviewsRepository } from './reviews.repository.js';
import { VacancySteps } from './vacancy-steps.js';
import type { Vacancy } from './vacancy.entity.js';
import { vacancyPolicy } from './vacancy.policy.js';

/**
 * A coordinator decides on what was handed in (UC-03): the decision itself, and who answered which questions. When
 * somebody decided or took it back meanwhile: Refusal `vacancy.decided.conflict`; when the organisation changed what
 * the coordinator was reading: Refusal `vacancy.changed.conflict`. Nothing is written then. Other refusals are those
 * of PublishVacancy and AcceptChanges.
 */
@Injectable()
export class ReviewVacancy {
  constructor(
    private readonly steps: VacancySteps,
    private readonly proposals: ProposalsRepository,
    private readonly verdicts: ReviewVerdicts,
    private readonly reviews: ReviewsRepository,
  ) {}

  /** `version`: of the vacancy, as the coordinator saw it. */
  execute(
    actor: Actor,
    input: { readonly vacancyId: string; readonly version: number; readonly form: ReviewForm },
    outer?: Tx,
  ): Promise<void> {
    const { vacancyId, version, form } = input;
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.review(actor));
      const proposalId = await this.waiting(tx, vacancy, form);
      if (vacancy.version !== version) {
        throw new Refusal('vacancy.changed.conflict', { version: vacancy.version });
      }
      await this.verdicts.carryOut(actor, vacancyId, form, tx);
      const { decision, checklist, comment } = form;
      await this.reviews.add(tx, { vacancyId, proposalId, decision, checklist, comment });
    });
  }

  /** The id of the changes that are decided on, null for the vacancy itself; throws when neither waits any more. */
  private async waiting(tx: Tx, vacancy: Vacancy, { decision }: ReviewForm): Promise<string | null> {
    const onChanges = changesDecisions.some((code) => code === decision);
    if (!onChanges) {
      if (vacancy.state !== 'IN_REVIEW') throw new Refusal('vacancy.decided.conflict');
      return null;
    }
    const proposal = await this.proposals.open(tx, vacancy.id);
    if (proposal?.state !== 'IN_REVIEW') throw new Refusal('vacancy.decided.conflict');
    return proposal.id;
  }
}
