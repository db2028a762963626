import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Clock, Refusal } from '#kernel';
import type { MemberRole } from './member-role.js';
import { MembersDesk } from './members-desk.js';
import { MembersRepository } from './members.repository.js';
import type { Organisation } from './organisation.entity.js';
import { closedOrganisationStates } from './organisation.lifecycle.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** How somebody becomes a member, in the name of the system. */
@Injectable()
export class MembersJoin {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly members: MembersRepository,
    private readonly desk: MembersDesk,
    private readonly clock: Clock,
  ) {}

  /** The organisation, locked; throws Refusal `member.invitation-over` when nobody can join it any more. */
  async take(tx: Tx, organisationId: string): Promise<Organisation> {
    const organisation = await this.organisations.takeForChange(tx, organisationId);
    if (closedOrganisationStates.includes(organisation.state)) throw new Refusal('member.invitation-over');
    return organisation;
  }

  /** Adds the account; somebody who is a member already keeps the higher role. */
  async add(tx: Tx, organisation: Organisation, accountId: string, role: MemberRole): Promise<void> {
    const before = await this.members.roleOf(tx, organisation.id, accountId);
    if (before === null)
      await this.organisations.addMember(tx, organisation.id, accountId, role, this.clock.now());
    else if (role === 'ADMIN') await this.members.setRole(tx, organisation.id, accountId, role);
    await this.desk.log(tx, organisation, 'member-joins', accountId);
  }
}
