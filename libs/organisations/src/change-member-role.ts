import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Unknown, type Actor } from '#kernel';
import type { MemberRole } from './member-role.js';
import { MembersDesk } from './members-desk.js';
import { MembersRepository } from './members.repository.js';

/** Gives a member another role. Throws Refusal `organisation.last-admin`, Unknown for whoever is no member. */
@Injectable()
export class ChangeMemberRole {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembersRepository,
    private readonly desk: MembersDesk,
  ) {}

  execute(
    actor: Actor,
    { organisationId, accountId, role }: { organisationId: string; accountId: string; role: MemberRole },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const organisation = await this.desk.takeToManage(tx, actor, organisationId);
        const before = await this.members.roleOf(tx, organisationId, accountId);
        if (before === null) throw new Unknown();
        if (before === role) return;
        if (role === 'MEMBER') await this.desk.mustKeepAdmin(tx, organisationId, accountId);
        await this.members.setRole(tx, organisationId, accountId, role);
        await this.desk.log(tx, organisation, role === 'ADMIN' ? 'member-admin' : 'member-plain', accountId);
      },
      outer,
    );
  }
}
