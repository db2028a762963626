import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, newId, type Actor } from '#kernel';
import { ProposalsRepository } from './proposals.repository.js';
import type { ReviewRemarks } from './review-remarks.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyChangesReturned } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** A coordinator sends handed-in changes back with reasons; what is online stays as it is. */
@Injectable()
export class ReturnChanges {
  constructor(
    private readonly steps: VacancySteps,
    private readonly proposals: ProposalsRepository,
    private readonly vacancies: VacanciesRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, remarks: ReviewRemarks, outer?: Tx): Promise<void> {
    return this.steps.run(actor, remarks.vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.review(actor));
      const { vacancyId, comment, fields = {} } = remarks;
      const reasons = [...remarks.reasons];
      await this.proposals.move(tx, await this.proposals.take(tx, vacancyId), 'return', reasons.join(' '));
      const row = {
        id: newId(),
        vacancyId,
        at: this.clock.now(),
        reasons,
        comment,
        fields,
        byAccount: actor.id,
      };
      await this.vacancies.addReturn(tx, row);
      await this.steps.touch(tx, vacancy);
      await this.outbox.announce(tx, vacancyChangesReturned, { vacancyId });
    });
  }
}
