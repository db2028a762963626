import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, system } from '#kernel';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancySteps } from './vacancy-steps.js';
import type { Vacancy } from './vacancy.entity.js';
import { onlineStates } from './vacancy.lifecycle.js';
import { vacancyClosed, vacancyFilled, vacancyPlaceFreed, vacancyUpdated } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/**
 * Closes a vacancy as filled through the Steunpunt once as many people have started as it has places (I18); one with
 * a waiting list stays and is marked full, until somebody stops.
 */
@Injectable()
export class FillVacancyIfFull {
  constructor(
    private readonly steps: VacancySteps,
    private readonly vacancies: VacanciesRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** True when it was closed now. */
  execute(vacancyId: string, outer?: Tx): Promise<boolean> {
    return this.steps.run(system, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.settle(system));
      if (!onlineStates.includes(vacancy.state)) return false;
      const full = (await this.vacancies.peopleStarted(tx, vacancyId)) >= vacancy.places;
      if (vacancy.waitingList || !full) {
        await this.queue(tx, vacancy, full);
        return false;
      }
      const reason = 'FILLED_VIA_STEUNPUNT';
      const more = { closeReason: reason, closedAt: this.clock.now(), fullSince: null } as const;
      await this.steps.move(tx, vacancy, 'fill', more, reason);
      await this.outbox.announce(tx, vacancyFilled, { vacancyId });
      await this.outbox.announce(tx, vacancyClosed, { vacancyId, reason });
      return true;
    });
  }

  /** It stays online and says whether there is room. */
  private async queue(tx: Tx, vacancy: Vacancy, full: boolean): Promise<void> {
    if (full === (vacancy.fullSince !== null)) return;
    await this.steps.touch(tx, { ...vacancy, fullSince: full ? this.clock.now() : null });
    await this.outbox.announce(tx, vacancyUpdated, { vacancyId: vacancy.id });
    if (!full) await this.outbox.announce(tx, vacancyPlaceFreed, { vacancyId: vacancy.id });
  }
}
