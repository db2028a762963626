import { Inject } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '#config';
import { UnitOfWork } from '#database';
import { translator, type Lang, type T } from '#i18n';
import { Composes, MailButton, MailQuote, MailText, defineMail, type MailData } from '#mail';
import {
  OrganisationsQueries,
  stateReasonText,
  type OrganisationState,
  type OwnOrganisation,
} from '#organisations';
import { absolute, paths } from '#ui';

/** What the members of an organisation are told about it. */
export const organisationNews = z.enum([
  'Received', 'Activated', 'Rejected', 'Suspended', 'Reinstated', 'Archived', 'Rested', 'Merged',
]); // prettier-ignore
type News = z.output<typeof organisationNews>;

interface Model {
  readonly news: News;
  readonly organisation: OwnOrganisation;
  readonly href: string;
}

function words(t: T, news: News, name: string): { subject: string; text: string } {
  switch (news) {
    case 'Received':
    case 'Activated':
    case 'Rejected':
      return {
        subject: t(`organisations.mail${news}Subject`, { name }),
        text: t(`organisations.mail${news}Text`, { name }),
      };
    default:
      return {
        subject: t(`orgLife.mail${news}Subject`, { name }),
        text: t(`orgLife.mail${news}Text`, { name }),
      };
  }
}

/** How it goes with an organisation: received, active, refused or suspended with the reason, asleep, stopped, grown by a merge. */
export const organisationNewsMail = defineMail({
  name: 'organisation-news',
  class: 'at_least_once',
  data: z.object({ organisationId: z.uuid(), news: organisationNews }),
  render: ({ news, organisation, href }: Model, lang) => {
    const t = translator(lang);
    const { subject, text } = words(t, news, organisation.name);
    const refused = news === 'Rejected' || news === 'Suspended';
    const reason = refused ? stateReasonText(t, organisation) : null;
    return {
      subject,
      body: (
        <>
          <MailText>{text}</MailText>
          {reason === null ? null : <MailText>{reason}</MailText>}
          {refused && organisation.stateComment ? <MailQuote>{organisation.stateComment}</MailQuote> : null}
          {refused ? <MailText>{t('organisations.mailRejectedHelp')}</MailText> : null}
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
  Suspended: ['SUSPENDED'],
  Reinstated: ['ACTIVE', 'DORMANT'],
  Archived: ['ARCHIVED'],
  Rested: ['DORMANT'],
  Merged: ['ACTIVE', 'DORMANT', 'SUSPENDED'],
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
    return { news, organisation: found, href };
  }
}
