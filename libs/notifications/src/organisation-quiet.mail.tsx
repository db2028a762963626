import { Inject } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { UnitOfWork } from '#database';
import { translator, type Lang } from '#i18n';
import { Composes, MailButton, MailText, defineMail, type MailData } from '#mail';
import { OrganisationsQueries } from '#organisations';
import { absolute, paths } from '#ui';
import { z } from 'zod';

/** Days during which the link of the warning works: also when the organisation sleeps already. */
export const awakeLinkDays = 90;

interface Model {
  readonly name: string;
  readonly href: string;
}

/** "Are you still there?", a month before an organisation falls asleep (brief 2.2). */
export const organisationQuietMail = defineMail({
  name: 'organisation-quiet',
  class: 'at_least_once',
  data: z.object({ organisationId: z.uuid(), secret: z.string() }),
  render: ({ name, href }: Model, lang) => {
    const t = translator(lang);
    return {
      subject: t('orgLife.mailQuietSubject', { name }),
      body: (
        <>
          <MailText>{t('orgLife.mailQuietText', { name })}</MailText>
          <MailButton href={href}>{t('orgLife.mailQuietButton')}</MailButton>
        </>
      ),
    };
  },
});

@Composes(organisationQuietMail)
export class ComposeOrganisationQuiet {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null when it is not active any more: then there is nothing to keep. */
  async compose(
    { organisationId, secret }: MailData<typeof organisationQuietMail>,
    lang: Lang,
  ): Promise<Model | null> {
    const found = await this.work.asSystem((tx) => this.organisations.own(tx, organisationId));
    if (found.state !== 'ACTIVE') return null;
    return { name: found.name, href: absolute(this.config.baseUrl, paths.organisationAwake(lang, secret)) };
  }
}
