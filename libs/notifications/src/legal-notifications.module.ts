import { Module } from '@nestjs/common';
import { JobsModule, on } from '#jobs';
import { MailModule } from '#mail';
import { OrganisationsModule, legalGapsFound } from '#organisations';
import { CoordinatorsQueries } from './coordinators.queries.js';
import { MailLegalGaps, mailLegalGaps } from './legal-gaps.job.js';
import { ComposeLegalGaps } from './legal-gaps.mail.js';

@Module({ providers: [CoordinatorsQueries], exports: [CoordinatorsQueries] })
class CoordinatorsModule {}

/** Mails to coordinators about gaps in the dated law. */
@Module({
  imports: [
    MailModule.feature({ imports: [OrganisationsModule], composers: [ComposeLegalGaps] }),
    JobsModule.feature({
      imports: [CoordinatorsModule, MailModule],
      handlers: [MailLegalGaps],
      subscriptions: [on(legalGapsFound, mailLegalGaps, ({ gaps }, { id }) => ({ gaps, messageId: id }))],
    }),
  ],
})
export class LegalNotificationsModule {}
