import { PrivateLinks } from '#access';
import { UnitOfWork } from '#database';
import { answerLinkDays, followLinkDays } from '#introductions';
import { Handles, type JobOutcome, type PayloadOf } from '#jobs';
import { Clock, dayInBrussels, system } from '#kernel';
import { MailLedger } from '#mail';
import { candidateNewsMail } from './candidate-news.mail.js';
import { followLinkMail } from './follow-link.mail.js';
import { IntroductionMailQueries } from './introduction-mail.queries.js';
import {
  mailFollowLink,
  mailIntroduction,
  mailNews,
  mailReminder,
  mailStopped,
} from './introduction-mails.jobs.js';
import { introductionReminderMail } from './introduction-reminder.mail.js';
import { introductionSentMail } from './introduction-sent.mail.js';
import { introductionStoppedMail } from './introduction-stopped.mail.js';

type Payload = PayloadOf<typeof mailIntroduction>;

@Handles(mailIntroduction)
export class MailIntroduction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queries: IntroductionMailQueries,
    private readonly links: PrivateLinks,
    private readonly mails: MailLedger,
  ) {}

  run({ introductionId }: Payload): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const to = await this.queries.organisation(tx, introductionId);
      if (to === null) return 'skipped';
      const secret = await this.links.issue(tx, 'answer', introductionId, answerLinkDays);
      const dedupeKey = `introduction-sent/${introductionId}`;
      const data = { introductionId, secret };
      await this.mails.queue(tx, introductionSentMail, {
        to: to.email,
        lang: to.lang,
        data,
        dedupeKey,
        subjectId: introductionId,
      });
      return 'done';
    });
  }
}

@Handles(mailReminder)
export class MailReminder {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queries: IntroductionMailQueries,
    private readonly links: PrivateLinks,
    private readonly mails: MailLedger,
  ) {}

  run({ introductionId, messageId }: Payload): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const to = await this.queries.organisation(tx, introductionId);
      if (to === null) return 'skipped';
      const secret = await this.links.issue(tx, 'answer', introductionId, answerLinkDays);
      const dedupeKey = `introduction-reminder/${messageId}`;
      const data = { introductionId, secret };
      await this.mails.queue(tx, introductionReminderMail, {
        to: to.email,
        lang: to.lang,
        data,
        dedupeKey,
        subjectId: introductionId,
      });
      return 'done';
    });
  }
}

@Handles(mailStopped)
export class MailStopped {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queries: IntroductionMailQueries,
    private readonly mails: MailLedger,
  ) {}

  run({ introductionId }: Payload): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const to = await this.queries.organisation(tx, introductionId);
      const words = await this.queries.words(tx, introductionId, 'nl');
      // An organisation that never heard of it must not hear that it stopped.
      if (to === null || !words?.sentAt) return 'skipped';
      const dedupeKey = `introduction-stopped/${introductionId}`;
      const data = { introductionId };
      await this.mails.queue(tx, introductionStoppedMail, {
        to: to.email,
        lang: to.lang,
        data,
        dedupeKey,
        subjectId: introductionId,
      });
      return 'done';
    });
  }
}

@Handles(mailNews)
export class MailNews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queries: IntroductionMailQueries,
    private readonly links: PrivateLinks,
    private readonly mails: MailLedger,
  ) {}

  run({ introductionId, messageId }: Payload): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const to = await this.queries.candidate(tx, introductionId);
      // Without e-mail the candidate stands on the call list instead.
      if (to === null) return 'skipped';
      const secret = await this.links.issue(tx, 'follow', to.candidateId, followLinkDays);
      const dedupeKey = `candidate-news/${messageId}`;
      const data = { introductionId, secret };
      await this.mails.queue(tx, candidateNewsMail, {
        to: to.email,
        lang: to.lang,
        data,
        dedupeKey,
        subjectId: introductionId,
      });
      return 'done';
    });
  }
}

@Handles(mailFollowLink)
export class MailFollowLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queries: IntroductionMailQueries,
    private readonly links: PrivateLinks,
    private readonly mails: MailLedger,
    private readonly clock: Clock,
  ) {}

  run({ introductionId }: Payload): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const to = await this.queries.candidate(tx, introductionId);
      if (to === null) return 'skipped';
      const secret = await this.links.issue(tx, 'follow', to.candidateId, followLinkDays);
      // One a day: five suggestions at the desk are one page, and nobody can be flooded by asking again.
      const dedupeKey = `follow-link/${to.candidateId}/${dayInBrussels(this.clock.now())}`;
      const data = { introductionId, secret };
      await this.mails.queue(tx, followLinkMail, {
        to: to.email,
        lang: to.lang,
        data,
        dedupeKey,
        subjectId: introductionId,
      });
      return 'done';
    });
  }
}
