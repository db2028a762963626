import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { JobsModule, on } from '#jobs';
import { MailModule } from '#mail';
import { VacanciesModule, vacancyExpired, vacancyExpiring, vacancyPlaceFreed } from '#vacancies';
import { ComposeVacancyExpiry, type expiryNews } from './vacancy-expiry.mail.js';
import {
  MailPlaceFreed, MailVacancyExpiry, mailPlaceFreed, mailVacancyExpiry,
} from './vacancy-life-mails.job.js'; // prettier-ignore
import { VacancyLifeQueries } from './vacancy-life.queries.js';
import { ComposeVacancyPlaceFreed } from './vacancy-place-freed.mail.js';
import type { z } from 'zod';

@Module({ providers: [VacancyLifeQueries], exports: [VacancyLifeQueries] })
class VacancyLifeFacts {}

const tell = (news: z.output<typeof expiryNews>, message: typeof vacancyExpired) =>
  on(message, mailVacancyExpiry, ({ vacancyId }, { id }) => ({ vacancyId, news, messageId: id }));

/** Mails to organisations about the life of their vacancies: near the last day, past it, room again. */
@Module({
  imports: [
    MailModule.feature({
      imports: [VacanciesModule, VacancyLifeFacts],
      composers: [ComposeVacancyExpiry, ComposeVacancyPlaceFreed],
    }),
    JobsModule.feature({
      imports: [AccessModule, VacanciesModule, VacancyLifeFacts, MailModule],
      handlers: [MailVacancyExpiry, MailPlaceFreed],
      subscriptions: [
        tell('Soon', vacancyExpiring),
        tell('Offline', vacancyExpired),
        on(vacancyPlaceFreed, mailPlaceFreed, ({ vacancyId }, { id }) => ({ vacancyId, messageId: id })),
      ],
    }),
  ],
})
export class VacancyLifeNotificationsModule {}
