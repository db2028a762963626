import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, system, visitor, type Actor } from '#kernel';
import { AccountsRepository, CreateAccount, type Account } from '#people';
import { mustBeOpen } from './invitation-rules.js';
import type { Invitation } from './invitation.entity.js';
import { InvitationsRepository } from './invitations.repository.js';
import { MembersJoin } from './members-join.js';
import { organisationPolicy } from './organisation.policy.js';

/** Who says yes: the name is needed only when the address has no account yet. */
export interface Acceptance {
  readonly invitationId: string;
  readonly person: { readonly firstName: string; readonly lastName: string } | null;
  readonly lang: 'nl' | 'fr' | 'en';
}

/**
 * Somebody says yes to an invitation. The link came by mail, so whoever has it has the address: the account of that
 * address joins, or a new one is made. Throws Refusal `member.invitation-over`, `member.other-kind` (one account has
 * one kind) or `organisation.incomplete` (a new account without name). Safe to repeat for the same account.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly invitations: InvitationsRepository,
    private readonly accounts: AccountsRepository,
    private readonly createAccount: CreateAccount,
    private readonly join: MembersJoin,
    private readonly clock: Clock,
  ) {}

  /** Returns the organisation that was joined and by which account. */
  execute(
    actor: Actor,
    acceptance: Acceptance,
    outer?: Tx,
  ): Promise<{ organisationId: string; accountId: string }> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(organisationPolicy.join(actor));
        // As the system: whoever is invited sees neither the organisation's members nor the invitation.
        return this.work.inName(tx, system, async (sys) => {
          const found = await this.invitations.get(sys, acceptance.invitationId);
          if (!found) throw new Refusal('member.invitation-over');
          const organisation = await this.join.take(sys, found.organisationId);
          const invitation = await this.invitations.takeForChange(sys, found.id);
          mustBeOpen(invitation, this.clock.now());
          const account = await this.accountOf(sys, invitation, acceptance);
          await this.invitations.save(sys, { ...invitation, acceptedAt: this.clock.now() });
          await this.join.add(sys, organisation, account.id, invitation.role);
          return { organisationId: organisation.id, accountId: account.id };
        });
      },
      outer,
    );
  }

  private async accountOf(tx: Tx, invitation: Invitation, { person, lang }: Acceptance): Promise<Account> {
    const known = await this.accounts.byEmail(tx, invitation.email);
    if (known) {
      if (known.kind !== 'organisation') throw new Refusal('member.other-kind');
      return known;
    }
    if (person === null) throw new Refusal('organisation.incomplete');
    const account = { ...person, kind: 'organisation' as const, email: invitation.email, lang };
    // As a visitor: that is who opens an account, and the database lets them open this kind only.
    return this.work.inName(tx, visitor, (outside) => this.createAccount.execute(outside, account));
  }
}
