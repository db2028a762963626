import { z } from 'zod';
import { UnitOfWork } from '#database';
import { Handles, Outbox, defineJob, type JobOutcome } from '#jobs';
import { Clock, dayInBrussels, system } from '#kernel';
import { weekOf } from './legal-period.js';
import { LegalWarnings } from './legal-warnings.repository.js';
import { legalGapsFound } from './legal.messages.js';
import { LegalQueries } from './legal.queries.js';

/** Every morning: which amounts and texts are missing or have to be read again (brief 4.5, 5.4). */
export const legalAmountsMissing = defineJob({
  name: 'legal.amounts-missing',
  queue: 'lifecycle',
  payload: z.object({}),
});

@Handles(legalAmountsMissing)
export class LegalAmountsMissing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly law: LegalQueries,
    private readonly warnings: LegalWarnings,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Announces each gap once a week, however often it runs. */
  run(): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const now = this.clock.now();
      const today = dayInBrussels(now);
      const week = weekOf(today);
      await this.warnings.forgetBefore(tx, week);
      const keys = (await this.law.gaps(tx, today)).map(({ key }) => key);
      const untold = await this.warnings.tell(tx, keys, week, now);
      if (untold.length === 0) return 'skipped';
      await this.outbox.announce(tx, legalGapsFound, { gaps: untold });
      return 'done';
    });
  }
}
