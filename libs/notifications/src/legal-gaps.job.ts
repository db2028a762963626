import { z } from 'zod';
import { UnitOfWork } from '#database';
import { Handles, defineJob, type JobOutcome, type PayloadOf } from '#jobs';
import { system } from '#kernel';
import { MailLedger } from '#mail';
import { CoordinatorsQueries } from './coordinators.queries.js';
import { legalGapsMail } from './legal-gaps.mail.js';

/** Queues a mail about gaps in the law to every coordinator. */
export const mailLegalGaps = defineJob({
  name: 'notifications.legal-gaps',
  queue: 'notifications',
  payload: z.object({ gaps: z.array(z.string()).min(1), messageId: z.uuid() }),
});

@Handles(mailLegalGaps)
export class MailLegalGaps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly coordinators: CoordinatorsQueries,
    private readonly mails: MailLedger,
  ) {}

  run({ gaps, messageId }: PayloadOf<typeof mailLegalGaps>): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const people = await this.coordinators.all(tx);
      for (const { accountId, email, lang } of people) {
        await this.mails.queue(tx, legalGapsMail, {
          to: email,
          lang,
          data: { gaps },
          dedupeKey: `legal-gaps/${messageId}/${accountId}`,
          subjectId: accountId,
        });
      }
      return people.length > 0 ? 'done' : 'skipped';
    });
  }
}
