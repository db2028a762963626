import { z } from 'zod';
import { UnitOfWork } from '#database';
import { Handles, defineJob, type JobOutcome } from '#jobs';
import { Clock, dayInBrussels } from '#kernel';
import { dayAfter, warningDays } from './near-expiry.js';
import { VacancyWarningsRepository } from './vacancy-warnings.repository.js';
import { WarnExpiring } from './warn-expiring.js';

/** Every morning: warn of the vacancies whose last day comes near; days on which it did not run are made up for. */
export const warnExpiring = defineJob({
  name: 'vacancies.warn-expiring',
  queue: 'lifecycle',
  payload: z.object({}),
});

@Handles(warnExpiring)
export class WarnExpiringHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly warnings: VacancyWarningsRepository,
    private readonly warn: WarnExpiring,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<JobOutcome> {
    const today = dayInBrussels(this.clock.now());
    const near = await this.work.asSystem((tx) =>
      this.warnings.nearExpiry(tx, today, dayAfter(today, warningDays.first)),
    );
    let given = 0;
    // One transaction each, as with expiring: what is done stays done.
    for (const id of near) given += Number(await this.warn.execute(id));
    return given > 0 ? 'done' : 'skipped';
  }
}
