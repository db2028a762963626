import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, newId, type Actor } from '#kernel';
import type { ReviewRemarks } from './review-remarks.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyRefused } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** A coordinator refuses a vacancy for good: it is no volunteering, or a double. It cannot be handed in again. */
@Injectable()
export class RefuseVacancy {
  constructor(
    private readonly steps: VacancySteps,
    private readonly vacancies: VacanciesRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, remarks: ReviewRemarks, outer?: Tx): Promise<void> {
    return this.steps.run(actor, remarks.vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.review(actor));
      const { vacancyId, comment, fields = {} } = remarks;
      const reasons = [...remarks.reasons];
      await this.steps.move(tx, vacancy, 'refuse', {}, reasons.join(' '));
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
      await this.outbox.announce(tx, vacancyRefused, { vacancyId });
    });
  }
}
