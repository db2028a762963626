import { z } from 'zod';
import { PrivateLinks } from '#access';
import { UnitOfWork } from '#database';
import { Handles, defineJob, type JobOutcome, type PayloadOf } from '#jobs';
import { system } from '#kernel';
import { MailLedger } from '#mail';
import { VacanciesQueries, renewalLinkDays } from '#vacancies';
import { expiryNews, vacancyExpiryMail } from './vacancy-expiry.mail.js';
import { VacancyLifeQueries } from './vacancy-life.queries.js';
import { vacancyPlaceFreedMail } from './vacancy-place-freed.mail.js';

/** Queues a mail with a one-click page to everybody who keeps the vacancy. */
export const mailVacancyExpiry = defineJob({
  name: 'notifications.vacancy-expiry',
  queue: 'notifications',
  payload: z.object({ vacancyId: z.uuid(), news: expiryNews, messageId: z.uuid() }),
});

/** Queues a mail that there is room again. */
export const mailPlaceFreed = defineJob({
  name: 'notifications.vacancy-place-freed',
  queue: 'notifications',
  payload: z.object({ vacancyId: z.uuid(), messageId: z.uuid() }),
});

@Handles(mailVacancyExpiry)
export class MailVacancyExpiry {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesQueries,
    private readonly life: VacancyLifeQueries,
    private readonly links: PrivateLinks,
    private readonly mails: MailLedger,
  ) {}

  run({ vacancyId, news, messageId }: PayloadOf<typeof mailVacancyExpiry>): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const { expiresOn } = await this.vacancies.preview(tx, vacancyId);
      const keepers = await this.life.keepers(tx, vacancyId);
      if (expiresOn === null || keepers.length === 0) return 'skipped';
      for (const { key, email, lang } of keepers) {
        const secret = await this.links.issue(tx, 'renewal', vacancyId, renewalLinkDays);
        await this.mails.queue(tx, vacancyExpiryMail, {
          to: email,
          lang,
          data: { vacancyId, news, expiresOn, secret },
          dedupeKey: `vacancy-expiry/${messageId}/${key}`,
          subjectId: vacancyId,
        });
      }
      return 'done';
    });
  }
}

@Handles(mailPlaceFreed)
export class MailPlaceFreed {
  constructor(
    private readonly work: UnitOfWork,
    private readonly life: VacancyLifeQueries,
    private readonly mails: MailLedger,
  ) {}

  run({ vacancyId, messageId }: PayloadOf<typeof mailPlaceFreed>): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const keepers = await this.life.keepers(tx, vacancyId);
      for (const { key, email, lang } of keepers) {
        await this.mails.queue(tx, vacancyPlaceFreedMail, {
          to: email,
          lang,
          data: { vacancyId },
          dedupeKey: `vacancy-place-freed/${messageId}/${key}`,
          subjectId: vacancyId,
        });
      }
      return keepers.length > 0 ? 'done' : 'skipped';
    });
  }
}
