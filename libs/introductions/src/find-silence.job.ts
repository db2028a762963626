import { UnitOfWork } from '#database';
import { Handles, Outbox, type JobOutcome } from '#jobs';
import { Clock, system } from '#kernel';
import { escalateSilence, findSilence, remindOrganisation } from './introduction.jobs.js';
import { IntroductionsRepository } from './introductions.repository.js';
import { daysBefore, escalationDays, reminderDays } from './silence.js';

/** Finds work and asks for one small job each; the small jobs look again at the locked row. */
@Handles(findSilence)
export class FindSilenceJob {
  constructor(
    private readonly work: UnitOfWork,
    private readonly introductions: IntroductionsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  run(): Promise<JobOutcome> {
    const now = this.clock.now();
    return this.work.run(system, async (tx) => {
      const remind = await this.introductions.silentSince(tx, daysBefore(now, reminderDays), 'reminded');
      const escalate = await this.introductions.silentSince(tx, daysBefore(now, escalationDays), 'escalated');
      for (const introductionId of remind)
        await this.outbox.enqueue(tx, remindOrganisation, { introductionId });
      for (const introductionId of escalate)
        await this.outbox.enqueue(tx, escalateSilence, { introductionId });
      return remind.length + escalate.length > 0 ? 'done' : 'skipped';
    });
  }
}
