import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Clock, type Actor } from '#kernel';
import { InvitationsRepository } from './invitations.repository.js';
import { MembersDesk } from './members-desk.js';
import { invitationOf } from './resend-invitation.js';

/** Takes an invitation back: the link in the mail stops working. An invitation that is over already stays as it is. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: MembersDesk,
    private readonly invitations: InvitationsRepository,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: { organisationId: string; invitationId: string }, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        await this.desk.takeToManage(tx, actor, input.organisationId);
        const invitation = await invitationOf(this.invitations, tx, input);
        if (invitation.acceptedAt ?? invitation.withdrawnAt) return;
        await this.invitations.save(tx, { ...invitation, withdrawnAt: this.clock.now() });
      },
      outer,
    );
  }
}
