import { PrivateLinks } from '#access';
import { UnitOfWork } from '#database';
import { Handles, defineJob, type JobOutcome, type PayloadOf } from '#jobs';
import { Clock, system } from '#kernel';
import { MailLedger } from '#mail';
import { MembersQueries, invitationDays, isOpenInvitation } from '#organisations';
import { z } from 'zod';
import { memberInvitationMail } from './member-invitation.mail.js';

/** Queues the mail with a new link for somebody who was invited. */
export const mailInvitation = defineJob({
  name: 'notifications.member-invitation',
  queue: 'notifications',
  payload: z.object({ invitationId: z.uuid(), messageId: z.uuid() }),
});

@Handles(mailInvitation)
export class MailInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembersQueries,
    private readonly links: PrivateLinks,
    private readonly mails: MailLedger,
    private readonly clock: Clock,
  ) {}

  run({ invitationId, messageId }: PayloadOf<typeof mailInvitation>): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const invitation = await this.members.invitation(tx, invitationId);
      if (invitation === null || !isOpenInvitation(invitation, this.clock.now())) return 'skipped';
      const secret = await this.links.issue(tx, 'invitation', invitationId, invitationDays);
      await this.mails.queue(tx, memberInvitationMail, {
        to: invitation.email,
        lang: invitation.lang,
        data: { invitationId, secret },
        dedupeKey: `member-invitation/${messageId}`,
        subjectId: invitationId,
      });
      return 'done';
    });
  }
}
