import { Module } from '@nestjs/common';
import { MailModule } from '#mail';
import { ComposeLoginLink } from './login-link.mail.js';

/** Every mail of the platform and the jobs that queue them; it listens to messages, nobody calls it. */
@Module({
  imports: [MailModule.feature({ composers: [ComposeLoginLink] })],
})
export class NotificationsJobsModule {}
