import { Inject } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { translator, type Lang } from '#i18n';
import { Composes, MailButton, MailText, defineMail, type MailData } from '#mail';
import { absolute, paths } from '#ui';
import { z } from 'zod';
import type { IntroductionWords } from './introduction-mail.queries.js';
import { IntroductionMailWords } from './introduction-mail-words.js';

interface Model {
  readonly words: IntroductionWords;
  readonly href: string;
}

/** First contact: somebody would like to volunteer. Never sent twice by itself. */
export const introductionSentMail = defineMail({
  name: 'introduction-sent',
  class: 'at_most_once',
  data: z.object({ introductionId: z.uuid(), secret: z.string() }),
  render: ({ words, href }: Model, lang) => {
    const t = translator(lang);
    return {
      subject: t('introductions.mailSentSubject', { vacancy: words.vacancy }),
      body: (
        <>
          <MailText>
            {t('introductions.mailSentText', { name: words.firstName, vacancy: words.vacancy })}
          </MailText>
          <MailText>{t('introductions.mailSentAsk')}</MailText>
          <MailButton href={href}>{t('introductions.mailAnswer')}</MailButton>
        </>
      ),
    };
  },
});

@Composes(introductionSentMail)
export class ComposeIntroductionSent {
  constructor(
    private readonly words: IntroductionMailWords,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(
    { introductionId, secret }: MailData<typeof introductionSentMail>,
    lang: Lang,
  ): Promise<Model | null> {
    const words = await this.words.of(introductionId, lang);
    // Answered or stopped between queueing and sending: nobody needs this mail any more.
    if (words?.state !== 'SENT') return null;
    return { words, href: absolute(this.config.baseUrl, paths.answer(lang, secret)) };
  }
}
