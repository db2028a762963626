import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { AccountKind } from '#people';
import { InvitationsRepository } from './invitations.repository.js';
import type { MemberRole } from './member-role.js';
import { MembersRepository, type Member } from './members.repository.js';

/** An invitation that nobody accepted or withdrew; `expiresAt` may be over. */
export interface OpenInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly sentAt: Date;
  readonly expiresAt: Date;
}

/** What somebody who got an invitation has to know; for the system, which stands for the holder of the link. */
export interface InvitationView {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly lang: 'nl' | 'fr' | 'en';
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** Who invited, when it was a member or somebody of the Steunpunt. */
  readonly invitedBy: string | null;
  /** Kind of the account of this address; null when there is none. */
  readonly accountKind: AccountKind | null;
}

/** Read models of members and invitations; row-level security decides which rows the actor sees. */
@Injectable()
export class MembersQueries {
  constructor(
    private readonly members: MembersRepository,
    private readonly invitations: InvitationsRepository,
  ) {}

  async overview(
    tx: Tx,
    organisationId: string,
  ): Promise<{ members: Member[]; invitations: OpenInvitation[] }> {
    return {
      members: await this.members.list(tx, organisationId),
      invitations: await this.invitations.open(tx, organisationId),
    };
  }

  /** Null when there is none (any more). */
  async invitation(tx: Tx, id: string): Promise<InvitationView | null> {
    const rows: InvitationView[] = await tx.manager.query(
      `select i.id, i.organisation_id as "organisationId", o.name as "organisationName", i.email, i.role, i.lang,
              i.expires_at as "expiresAt", i.accepted_at as "acceptedAt", i.withdrawn_at as "withdrawnAt",
              b.first_name || ' ' || b.last_name as "invitedBy", a.kind as "accountKind"
         from organisation_invitation i join organisation o on o.id = i.organisation_id
         left join account b on b.id = i.invited_by
         left join account a on a.email = i.email
        where i.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }
}
