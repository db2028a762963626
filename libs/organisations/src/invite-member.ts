import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, Refusal, newId, type Actor } from '#kernel';
import { expiryOf, invitationsPerDay } from './invitation-rules.js';
import { InvitationsRepository } from './invitations.repository.js';
import { MembersDesk } from './members-desk.js';
import type { MemberRole } from './member-role.js';
import { memberInvited } from './organisation.messages.js';

export interface NewInvitation {
  readonly organisationId: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly lang: 'nl' | 'fr' | 'en';
}

/**
 * An administrator or coordinator asks somebody to become a member. Somebody who was asked before is asked again,
 * with the role of now. The answer is the same whether or not the address is known. Throws Refusal `member.already`
 * (whoever asks sees the members anyway) or `member.too-many`.
 */
@Injectable()
export class InviteMember {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: MembersDesk,
    private readonly invitations: InvitationsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: NewInvitation, outer?: Tx): Promise<void> {
    const email = input.email.toLowerCase();
    return this.work.run(
      actor,
      async (tx) => {
        const organisation = await this.desk.takeToManage(tx, actor, input.organisationId);
        const { id: organisationId } = organisation;
        const members = await this.desk.list(tx, organisationId);
        if (members.some((member) => member.email === email)) throw new Refusal('member.already');
        const now = this.clock.now();
        const dayAgo = new Date(now.getTime() - 86_400_000);
        if ((await this.invitations.sentSince(tx, organisationId, dayAgo)) >= invitationsPerDay)
          throw new Refusal('member.too-many');
        const { role, lang } = input;
        const asked = { role, lang, invitedBy: actor.id, sentAt: now, expiresAt: expiryOf(now) };
        const before = await this.invitations.openFor(tx, organisationId, email);
        const invitation = before
          ? { ...before, ...asked }
          : {
              ...asked,
              id: newId(),
              organisationId,
              email,
              createdAt: now,
              acceptedAt: null,
              withdrawnAt: null,
            };
        await (before ? this.invitations.save(tx, invitation) : this.invitations.add(tx, invitation));
        await this.desk.log(tx, organisation, 'member-invited', invitation.id);
        await this.outbox.announce(tx, memberInvited, { invitationId: invitation.id });
      },
      outer,
    );
  }
}
