import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, newId, type Actor } from '#kernel';
import type { ReviewRemarks } from './review-remarks.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyReturned } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** A coordinator sends a vacancy back with reasons in plain language, so that it can be improved. */
@Injectable()
export class ReturnVacancy {
  constructor(
    private readonly steps: VacancySteps,
    private readonly vacancies: VacanciesRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: ReviewRemarks, outer?: Tx): Promise<void> {
    const { vacancyId, comment, fields = {} } = input;
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.review(actor));
      await this.steps.move(tx, vacancy, 'return', {}, input.reasons.join(' '));
      const reasons = [...input.reasons];
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
      await this.outbox.announce(tx, vacancyReturned, { vacancyId });
    });
  }
}
