import { Inject } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '#config';
import { UnitOfWork } from '#database';
import { translator, type Lang } from '#i18n';
import { Composes, MailButton, MailQuote, MailText, defineMail, type MailData } from '#mail';
import { OrganisationsQueries, type OrganisationState, type RejectReason } from '#organisations';
import { absolute, paths } from '#ui';

/** What an organisation is told about its registration. */
export const organisationNews = z.enum(['Received', 'Activated', 'Rejected']);
type News = z.output<typeof organisationNews>;

interface Model {
  readonly news: News;
  readonly name: string;
  readonly reason: RejectReason | null;
  readonly comment: string | null;
  readonly href: string;
}

/** How a registration goes: received, active, or refused with the reason. */
export const organisationNewsMail = defineMail({
  name: 'organisation-news',
  class: 'at_least_once',
  data: z.object({ organisationId: z.uuid(), news: organisationNews }),
  render: ({ news, name, reason, comment, href }: Model, lang) => {
    const t = translator(lang);
    const rejected = news === 'Rejected';
    return {
      subject: t(`organisations.mail${news}Subject`, { name }),
      body: (
        <>
          <MailText>{t(`organisations.mail${news}Text`, { name })}</MailText>
          {rejected && reason ? <MailText>{t(`organisations.reject.${reason}`)}</MailText> : null}
          {rejected && comment ? <MailQuote>{comment}</MailQuote> : null}
          {rejected ? <MailText>{t('organisations.mailRejectedHelp')}</MailText> : null}
          <MailButton href={href}>{t('organisations.mailOpen')}</MailButton>
        </>
      ),
    };
  },
});

const fits: Readonly<Record<News, readonly OrganisationState[]>> = {
  Received: ['SUBMITTED', 'VERIFIED', 'ACTIVE'],
  Activated: ['ACTIVE', 'DORMANT'],
  Rejected: ['REJECTED'],
};

@Composes(organisationNewsMail)
export class ComposeOrganisationNews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null when the news is no longer true. */
  async compose(
    { organisationId, news }: MailData<typeof organisationNewsMail>,
    lang: Lang,
  ): Promise<Model | null> {
    const found = await this.work.asSystem((tx) => this.organisations.own(tx, organisationId));
    if (!fits[news].includes(found.state)) return null;
    const href = absolute(this.config.baseUrl, paths.myOrganisation(lang, organisationId));
    return { news, name: found.name, reason: found.stateReason, comment: found.stateComment, href };
  }
}
