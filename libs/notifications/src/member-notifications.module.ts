import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { JobsModule, on } from '#jobs';
import { MailModule } from '#mail';
import {
  OrganisationsModule, memberInvited, organisationArchived, organisationMerged, organisationQuiet, organisationReinstated,
  organisationRested, organisationSuspended,
} from '#organisations'; // prettier-ignore
import { MailInvitation, mailInvitation } from './member-invitation.job.js';
import { ComposeMemberInvitation } from './member-invitation.mail.js';
import { mailOrganisation } from './organisation-mails.job.js';
import { MailQuietOrganisation, mailQuietOrganisation } from './organisation-quiet.job.js';
import { ComposeOrganisationQuiet } from './organisation-quiet.mail.js';

const tell = (
  news: 'Suspended' | 'Reinstated' | 'Archived' | 'Rested',
  message: typeof organisationSuspended,
) => on(message, mailOrganisation, ({ organisationId }, { id }) => ({ organisationId, news, messageId: id }));

/** Mails to the members of an organisation about its life with us. */
@Module({
  imports: [
    MailModule.feature({
      imports: [OrganisationsModule],
      composers: [ComposeMemberInvitation, ComposeOrganisationQuiet],
    }),
    JobsModule.feature({
      imports: [AccessModule, OrganisationsModule, MailModule],
      handlers: [MailInvitation, MailQuietOrganisation],
      subscriptions: [
        tell('Suspended', organisationSuspended),
        tell('Reinstated', organisationReinstated),
        tell('Archived', organisationArchived),
        tell('Rested', organisationRested),
        // Its people and those who came along: whoever has new colleagues checks that they belong there.
        on(organisationMerged, mailOrganisation, ({ intoId }, { id }) => ({
          organisationId: intoId,
          news: 'Merged' as const,
          messageId: id,
        })),
        on(memberInvited, mailInvitation, ({ invitationId }, { id }) => ({ invitationId, messageId: id })),
        on(organisationQuiet, mailQuietOrganisation, ({ organisationId }, { id }) => ({
          organisationId,
          messageId: id,
        })),
      ],
    }),
  ],
})
export class MemberNotificationsModule {}
