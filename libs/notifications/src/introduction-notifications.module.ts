import { Module } from '@nestjs/common';
import {
  introductionAnswered,
  introductionAskedAgain,
  introductionDeclined,
  introductionNoAnswer,
  introductionNotStarted,
  introductionReminded,
  introductionSent,
  introductionSuggested,
} from '#introductions';
import { JobsModule, on, type Envelope } from '#jobs';
import { MailModule } from '#mail';
import { ComposeCandidateNews } from './candidate-news.mail.js';
import { ComposeFollowLink } from './follow-link.mail.js';
import { IntroductionMailQueries } from './introduction-mail.queries.js';
import { IntroductionMailWords } from './introduction-mail-words.js';
import {
  MailFollowLink,
  MailIntroduction,
  MailNews,
  MailReminder,
  MailStopped,
} from './introduction-mails.job.js';
import {
  mailFollowLink,
  mailIntroduction,
  mailNews,
  mailReminder,
  mailStopped,
} from './introduction-mails.jobs.js';
import { ComposeIntroductionReminder } from './introduction-reminder.mail.js';
import { ComposeIntroductionSent } from './introduction-sent.mail.js';
import { ComposeIntroductionStopped } from './introduction-stopped.mail.js';

@Module({
  providers: [IntroductionMailQueries, IntroductionMailWords],
  exports: [IntroductionMailQueries, IntroductionMailWords],
})
class IntroductionMailFacts {}

const about = ({ introductionId }: { introductionId: string }, { id }: Envelope) => ({
  introductionId,
  messageId: id,
});

/** Which message about an introduction becomes which mail. */
@Module({
  imports: [
    MailModule.feature({
      imports: [IntroductionMailFacts],
      composers: [
        ComposeIntroductionSent,
        ComposeIntroductionReminder,
        ComposeIntroductionStopped,
        ComposeCandidateNews,
        ComposeFollowLink,
      ],
    }),
    JobsModule.feature({
      imports: [IntroductionMailFacts, MailModule],
      handlers: [MailIntroduction, MailReminder, MailStopped, MailNews, MailFollowLink],
      subscriptions: [
        on(introductionSent, mailIntroduction, about),
        on(introductionReminded, mailReminder, about),
        on(introductionDeclined, mailStopped, (payload, envelope) =>
          payload.by === 'candidate' ? about(payload, envelope) : null,
        ),
        on(introductionDeclined, mailNews, (payload, envelope) =>
          payload.by === 'organisation' ? about(payload, envelope) : null,
        ),
        on(introductionAnswered, mailNews, about),
        on(introductionNoAnswer, mailNews, about),
        on(introductionNotStarted, mailNews, about),
        on(introductionSuggested, mailFollowLink, about),
        on(introductionAskedAgain, mailFollowLink, about),
      ],
    }),
  ],
})
export class IntroductionNotificationsModule {}
