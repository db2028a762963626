import { z } from 'zod';
import { UnitOfWork } from '#database';
import { Handles, defineJob, type JobOutcome, type PayloadOf } from '#jobs';
import { Clock, dayInBrussels, system } from '#kernel';
import { MailLedger } from '#mail';
import { OrganisationsQueries } from '#organisations';
import { AccountsRepository } from '#people';
import { VacanciesQueries } from '#vacancies';
import { organisationNews, organisationNewsMail } from './organisation-news.mail.js';
import { registeredAgainMail } from './registered-again.mail.js';
import { vacancyNews, vacancyNewsMail } from './vacancy-news.mail.js';

/** Queues a mail about a registration to every member. */
export const mailOrganisation = defineJob({
  name: 'notifications.organisation-news',
  queue: 'notifications',
  payload: z.object({ organisationId: z.uuid(), news: organisationNews, messageId: z.uuid() }),
});

/** Queues a mail about a vacancy to every member. */
export const mailVacancy = defineJob({
  name: 'notifications.vacancy-news',
  queue: 'notifications',
  payload: z.object({ vacancyId: z.uuid(), news: vacancyNews, messageId: z.uuid() }),
});

/** Queues a mail to the owner of an address that was used to register again. */
export const mailRegisteredAgain = defineJob({
  name: 'notifications.registered-again',
  queue: 'notifications',
  payload: z.object({ accountId: z.uuid() }),
});

@Handles(mailOrganisation)
export class MailOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
    private readonly mails: MailLedger,
  ) {}

  run({ organisationId, news, messageId }: PayloadOf<typeof mailOrganisation>): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const members = await this.organisations.mailTo(tx, organisationId);
      for (const { accountId, email, lang } of members) {
        await this.mails.queue(tx, organisationNewsMail, {
          to: email,
          lang,
          data: { organisationId, news },
          dedupeKey: `organisation-news/${messageId}/${accountId}`,
          subjectId: organisationId,
        });
      }
      return members.length > 0 ? 'done' : 'skipped';
    });
  }
}

@Handles(mailVacancy)
export class MailVacancy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
    private readonly vacancies: VacanciesQueries,
    private readonly mails: MailLedger,
  ) {}

  run({ vacancyId, news, messageId }: PayloadOf<typeof mailVacancy>): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const { organisation } = await this.vacancies.preview(tx, vacancyId);
      const members = await this.organisations.mailTo(tx, organisation.id);
      for (const { accountId, email, lang } of members) {
        await this.mails.queue(tx, vacancyNewsMail, {
          to: email,
          lang,
          data: { vacancyId, news },
          dedupeKey: `vacancy-news/${messageId}/${accountId}`,
          subjectId: vacancyId,
        });
      }
      return members.length > 0 ? 'done' : 'skipped';
    });
  }
}

@Handles(mailRegisteredAgain)
export class MailRegisteredAgain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly mails: MailLedger,
    private readonly clock: Clock,
  ) {}

  run({ accountId }: PayloadOf<typeof mailRegisteredAgain>): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const account = await this.accounts.byId(tx, accountId);
      if (account?.state !== 'ACTIVE') return 'skipped';
      await this.mails.queue(tx, registeredAgainMail, {
        to: account.email,
        lang: account.lang,
        data: { accountId },
        // One a day: nobody can flood a mailbox by filling in the form again and again.
        dedupeKey: `registered-again/${accountId}/${dayInBrussels(this.clock.now())}`,
        subjectId: accountId,
      });
      return 'done';
    });
  }
}
