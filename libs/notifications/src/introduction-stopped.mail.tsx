import { translator, type Lang } from '#i18n';
import { Composes, MailText, defineMail, type MailData } from '#mail';
import { z } from 'zod';
import type { IntroductionWords } from './introduction-mail.queries.js';
import { IntroductionMailWords } from './introduction-mail-words.js';

/** The candidate does not go on: the organisation need not wait or prepare anything. */
export const introductionStoppedMail = defineMail({
  name: 'introduction-stopped',
  class: 'at_least_once',
  data: z.object({ introductionId: z.uuid() }),
  render: ({ firstName: name, vacancy }: IntroductionWords, lang) => {
    const t = translator(lang);
    return {
      subject: t('introductions.mailStoppedSubject', { vacancy }),
      body: <MailText>{t('introductions.mailStoppedText', { name, vacancy })}</MailText>,
    };
  },
});

@Composes(introductionStoppedMail)
export class ComposeIntroductionStopped {
  constructor(private readonly words: IntroductionMailWords) {}

  compose(
    { introductionId }: MailData<typeof introductionStoppedMail>,
    lang: Lang,
  ): Promise<IntroductionWords | null> {
    return this.words.of(introductionId, lang);
  }
}
