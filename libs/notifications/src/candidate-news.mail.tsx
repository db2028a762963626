import { Inject } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { translator, type Lang, type T } from '#i18n';
import type { IntroductionState } from '#introductions';
import { Composes, MailButton, MailText, defineMail, type MailData } from '#mail';
import { absolute, paths } from '#ui';
import { z } from 'zod';
import type { IntroductionWords } from './introduction-mail.queries.js';
import { IntroductionMailWords } from './introduction-mail-words.js';

interface Model {
  readonly words: IntroductionWords;
  readonly href: string;
}

const newsKeys: Partial<Record<IntroductionState, 'Yes' | 'No' | 'Silent' | 'Closed'>> = {
  ANSWERED: 'Yes',
  MET: 'Yes',
  DECLINED_BY_ORG: 'No',
  NO_ANSWER: 'Silent',
  NOT_STARTED: 'Closed',
};

const newsText = (t: T, { state, organisation, vacancy }: IntroductionWords): string =>
  t(`introductions.mailNews${newsKeys[state] ?? 'Yes'}`, { organisation, vacancy });

/** How it went: the organisation's answer, its silence, or a vacancy that closed too early. */
export const candidateNewsMail = defineMail({
  name: 'candidate-news',
  class: 'at_least_once',
  data: z.object({ introductionId: z.uuid(), secret: z.string() }),
  render: ({ words, href }: Model, lang) => {
    const t = translator(lang);
    return {
      subject: t('introductions.mailNewsSubject'),
      body: (
        <>
          <MailText>{newsText(t, words)}</MailText>
          <MailButton href={href}>{t('introductions.mailStatus')}</MailButton>
        </>
      ),
    };
  },
});

@Composes(candidateNewsMail)
export class ComposeCandidateNews {
  constructor(
    private readonly words: IntroductionMailWords,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(
    { introductionId, secret }: MailData<typeof candidateNewsMail>,
    lang: Lang,
  ): Promise<Model | null> {
    const words = await this.words.of(introductionId, lang);
    // The news is old: it went on, or the candidate stopped.
    if (!words || newsKeys[words.state] === undefined) return null;
    return { words, href: absolute(this.config.baseUrl, paths.follow(lang, secret)) };
  }
}
