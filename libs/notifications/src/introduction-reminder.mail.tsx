import { Inject } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { formatDate, translator, type Lang } from '#i18n';
import { Composes, MailButton, MailText, defineMail, type MailData } from '#mail';
import { absolute, paths } from '#ui';
import { z } from 'zod';
import type { IntroductionWords } from './introduction-mail.queries.js';
import { IntroductionMailWords } from './introduction-mail-words.js';

interface Model {
  readonly words: IntroductionWords;
  readonly href: string;
}

/** A week of silence: the organisation is asked again, with a fresh link. */
export const introductionReminderMail = defineMail({
  name: 'introduction-reminder',
  class: 'at_most_once',
  data: z.object({ introductionId: z.uuid(), secret: z.string() }),
  render: ({ words, href }: Model, lang) => {
    const t = translator(lang);
    return {
      subject: t('introductions.mailReminderSubject'),
      body: (
        <>
          <MailText>
            {t('introductions.mailReminderText', {
              name: words.firstName,
              vacancy: words.vacancy,
              date: formatDate(lang, words.sentAt ?? new Date(0)),
            })}
          </MailText>
          <MailText>{t('introductions.mailSentAsk')}</MailText>
          <MailButton href={href}>{t('introductions.mailAnswer')}</MailButton>
        </>
      ),
    };
  },
});

@Composes(introductionReminderMail)
export class ComposeIntroductionReminder {
  constructor(
    private readonly words: IntroductionMailWords,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(
    { introductionId, secret }: MailData<typeof introductionReminderMail>,
    lang: Lang,
  ): Promise<Model | null> {
    const words = await this.words.of(introductionId, lang);
    // Answered or stopped between queueing and sending: nobody needs this mail any more.
    if (words?.state !== 'SENT') return null;
    return { words, href: absolute(this.config.baseUrl, paths.answer(lang, secret)) };
  }
}
