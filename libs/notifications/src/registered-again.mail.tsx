import { Inject } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '#config';
import { translator, type Lang } from '#i18n';
import { Composes, MailButton, MailText, defineMail, type MailData } from '#mail';
import { absolute, paths } from '#ui';

/** The site answers as if all were well; only the owner of the address hears that there is an account already. */
export const registeredAgainMail = defineMail({
  name: 'registered-again',
  class: 'at_least_once',
  data: z.object({ accountId: z.uuid() }),
  render: ({ href }: { readonly href: string }, lang) => {
    const t = translator(lang);
    return {
      subject: t('organisations.mailAgainSubject'),
      body: (
        <>
          <MailText>{t('organisations.mailAgainText')}</MailText>
          <MailButton href={href}>{t('organisations.mailAgainOpen')}</MailButton>
        </>
      ),
    };
  },
});

@Composes(registeredAgainMail)
export class ComposeRegisteredAgain {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  compose(_data: MailData<typeof registeredAgainMail>, lang: Lang): Promise<{ href: string }> {
    return Promise.resolve({ href: absolute(this.config.baseUrl, paths.signIn(lang)) });
  }
}
