import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, dayInBrussels, system } from '#kernel';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyClosed, vacancyExpired } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** Closes one vacancy whose last day has passed; does nothing when it was renewed or closed meanwhile. */
@Injectable()
export class ExpireVacancy {
  constructor(
    private readonly steps: VacancySteps,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** True when it was closed now. */
  execute(vacancyId: string, outer?: Tx): Promise<boolean> {
    return this.steps.run(system, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.settle(system));
      const now = this.clock.now();
      const open = vacancy.state === 'PUBLISHED' || vacancy.state === 'PAUSED';
      if (!open || vacancy.expiresOn === null || vacancy.expiresOn >= dayInBrussels(now)) return false;
      await this.steps.move(tx, vacancy, 'expire', { closeReason: 'UNKNOWN', closedAt: now });
      await this.outbox.announce(tx, vacancyExpired, { vacancyId });
      await this.outbox.announce(tx, vacancyClosed, { vacancyId, reason: 'UNKNOWN' });
      return true;
    });
  }
}
