import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, Refusal, Unknown, type Actor } from '#kernel';
import type { Invitation } from './invitation.entity.js';
import { expiryOf, invitationsPerDay } from './invitation-rules.js';
import { InvitationsRepository } from './invitations.repository.js';
import { MembersDesk } from './members-desk.js';
import { memberInvited } from './organisation.messages.js';

/** The invitation, locked; Unknown when it is of another organisation. */
export async function invitationOf(
  invitations: InvitationsRepository,
  tx: Tx,
  { organisationId, invitationId }: { organisationId: string; invitationId: string },
): Promise<Invitation> {
  const invitation = await invitations.takeForChange(tx, invitationId);
  if (invitation.organisationId !== organisationId) throw new Unknown();
  return invitation;
}

/** Sends an invitation again, with a new link and another 14 days. Throws Refusal `member.invitation-over` or `member.too-many`. */
@Injectable()
export class ResendInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: MembersDesk,
    private readonly invitations: InvitationsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: { organisationId: string; invitationId: string }, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const organisation = await this.desk.takeToManage(tx, actor, input.organisationId);
        const invitation = await invitationOf(this.invitations, tx, input);
        if (invitation.acceptedAt ?? invitation.withdrawnAt) throw new Refusal('member.invitation-over');
        const sentAt = this.clock.now();
        const dayAgo = new Date(sentAt.getTime() - 86_400_000);
        if ((await this.invitations.sentSince(tx, input.organisationId, dayAgo)) >= invitationsPerDay)
          throw new Refusal('member.too-many');
        await this.invitations.save(tx, { ...invitation, sentAt, expiresAt: expiryOf(sentAt) });
        await this.desk.log(tx, organisation, 'member-invited', invitation.id);
        await this.outbox.announce(tx, memberInvited, { invitationId: invitation.id });
      },
      outer,
    );
  }
}
