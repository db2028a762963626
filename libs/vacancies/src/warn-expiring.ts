import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, dayInBrussels, system } from '#kernel';
import { daysUntil, dueWarning } from './near-expiry.js';
import { VacancySteps } from './vacancy-steps.js';
import { VacancyWarningsRepository } from './vacancy-warnings.repository.js';
import { onlineStates } from './vacancy.lifecycle.js';
import { vacancyExpiring } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** Warns once at 14 and once at 3 days before the last day of a vacancy; a renewed one has another last day. */
@Injectable()
export class WarnExpiring {
  constructor(
    private readonly steps: VacancySteps,
    private readonly warnings: VacancyWarningsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** True when a warning was given now. */
  execute(vacancyId: string, outer?: Tx): Promise<boolean> {
    return this.steps.run(system, vacancyId, outer, async (tx, { state, expiresOn }) => {
      authorize(vacancyPolicy.settle(system));
      const at = this.clock.now();
      if (!onlineStates.includes(state) || expiresOn === null) return false;
      const days = dueWarning(daysUntil(dayInBrussels(at), expiresOn));
      if (days === null || !(await this.warnings.give(tx, { vacancyId, expiresOn, days, at }))) return false;
      await this.outbox.announce(tx, vacancyExpiring, { vacancyId, days, expiresOn });
      return true;
    });
  }
}
