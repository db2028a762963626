import { Module } from '@nestjs/common';
import { MailModule } from '#mail';
import { IntroductionNotificationsModule } from './introduction-notifications.module.js';
import { MemberNotificationsModule } from './member-notifications.module.js';
import { LegalNotificationsModule } from './legal-notifications.module.js';
import { OrganisationNotificationsModule } from './organisation-notifications.module.js';
import { VacancyLifeNotificationsModule } from './vacancy-life-notifications.module.js';
import { ComposeLoginLink } from './login-link.mail.js';

/** Every mail of the platform and the jobs that queue them; it listens to messages, nobody calls it. */
@Module({
  imports: [
    IntroductionNotificationsModule,
    OrganisationNotificationsModule,
    LegalNotificationsModule,
    MemberNotificationsModule,
    VacancyLifeNotificationsModule,
    MailModule.feature({ composers: [ComposeLoginLink] }),
  ],
})
export class NotificationsJobsModule {}
