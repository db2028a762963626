import { Inject } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { UnitOfWork } from '#database';
import { translator, type Lang } from '#i18n';
import { Clock } from '#kernel';
import { Composes, MailButton, MailText, defineMail, type MailData } from '#mail';
import { MembersQueries, isOpenInvitation } from '#organisations';
import { absolute, paths } from '#ui';
import { z } from 'zod';

interface Model {
  readonly name: string;
  readonly href: string;
}

/** Asks somebody to become a member of an organisation. */
export const memberInvitationMail = defineMail({
  name: 'member-invitation',
  class: 'at_least_once',
  data: z.object({ invitationId: z.uuid(), secret: z.string() }),
  render: ({ name, href }: Model, lang) => {
    const t = translator(lang);
    return {
      subject: t('members.mailSubject', { name }),
      body: (
        <>
          <MailText>{t('members.mailText', { name })}</MailText>
          <MailButton href={href}>{t('members.mailButton')}</MailButton>
          <MailText>{t('members.mailEnd')}</MailText>
        </>
      ),
    };
  },
});

@Composes(memberInvitationMail)
export class ComposeMemberInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembersQueries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null when it was accepted or withdrawn meanwhile. */
  async compose(
    { invitationId, secret }: MailData<typeof memberInvitationMail>,
    lang: Lang,
  ): Promise<Model | null> {
    const found = await this.work.asSystem((tx) => this.members.invitation(tx, invitationId));
    if (found === null || !isOpenInvitation(found, this.clock.now())) return null;
    const href = absolute(this.config.baseUrl, paths.invitation(lang, secret));
    return { name: found.organisationName, href };
  }
}
