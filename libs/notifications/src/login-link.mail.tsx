import { Inject } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { translator, type Lang } from '#i18n';
import { Composes, MailButton, MailText, defineMail, type MailData } from '#mail';
import { absolute, paths } from '#ui';
import { z } from 'zod';

interface Model {
  readonly firstName: string;
  readonly href: string;
}

const data = z.object({ secret: z.string(), firstName: z.string() });

/** The button to sign in without password. Sent again is harmless: the same link, usable once. */
export const loginLinkMail = defineMail({
  name: 'login-link',
  class: 'at_least_once',
  data,
  render: (model: Model, lang) => {
    const t = translator(lang);
    return {
      subject: t('account.mailSubject'),
      body: (
        <>
          <MailText>{t('account.mailIntro', { name: model.firstName })}</MailText>
          <MailButton href={model.href}>{t('account.mailAction')}</MailButton>
          <MailText>{t('account.mailEnd')}</MailText>
        </>
      ),
    };
  },
});

@Composes(loginLinkMail)
export class ComposeLoginLink {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  compose({ secret, firstName }: MailData<typeof loginLinkMail>, lang: Lang): Promise<Model> {
    return Promise.resolve({
      firstName,
      href: absolute(this.config.baseUrl, paths.signInLink(lang, secret)),
    });
  }
}
