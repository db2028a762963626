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

/** The candidate's private page: after a request, or with a suggestion to say yes or no to. */
export const followLinkMail = defineMail({
  name: 'follow-link',
  class: 'at_least_once',
  data: z.object({ introductionId: z.uuid(), secret: z.string() }),
  render: ({ words: { state, vacancy, organisation }, href }: Model, lang) => {
    const t = translator(lang);
    const suggested = state === 'SUGGESTED';
    return {
      subject: t(suggested ? 'introductions.mailSuggestedSubject' : 'introductions.mailFollowSubject'),
      body: (
        <>
          <MailText>
            {t(suggested ? 'introductions.mailSuggestedText' : 'introductions.mailFollowText', {
              vacancy,
              organisation,
            })}
          </MailText>
          <MailButton href={href}>{t('introductions.mailStatus')}</MailButton>
        </>
      ),
    };
  },
});

@Composes(followLinkMail)
export class ComposeFollowLink {
  constructor(
    private readonly words: IntroductionMailWords,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(
    { introductionId, secret }: MailData<typeof followLinkMail>,
    lang: Lang,
  ): Promise<Model | null> {
    const words = await this.words.of(introductionId, lang);
    return words && { words, href: absolute(this.config.baseUrl, paths.follow(lang, secret)) };
  }
}
