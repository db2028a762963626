import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Clock, Refusal, dayInBrussels, system } from '#kernel';
import { renewalByLink } from './near-expiry.js';
import { RenewVacancy } from './renew-vacancy.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyPolicy } from './vacancy.policy.js';

/**
 * Renews a vacancy in the name of whoever holds the link of its warning mail, at most 60 days after its last day.
 * Refusal `vacancy.not-renewable` when somebody did so already, when it is too late or when it was closed; further
 * Refusals: see PublishVacancy.
 */
@Injectable()
export class RenewByLink {
  constructor(
    private readonly steps: VacancySteps,
    private readonly renew: RenewVacancy,
    private readonly clock: Clock,
  ) {}

  execute(vacancyId: string, outer?: Tx): Promise<void> {
    return this.steps.run(system, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.settle(system));
      const answer = renewalByLink(vacancy, dayInBrussels(this.clock.now()));
      if (answer !== 'now') throw new Refusal('vacancy.not-renewable');
      await this.renew.execute(system, vacancyId, tx, byLink);
    });
  }
}

/** Note of a step that somebody took by the link of a mail, without logging in. */
export const byLink = 'LINK';
