import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Unknown, type Actor } from '#kernel';
import { MembersDesk } from './members-desk.js';
import { MembersRepository } from './members.repository.js';

/**
 * An administrator hands over to another member and becomes a plain member, in one go: there is no moment without
 * administrator. Throws Unknown for whoever is no member, Refusal `organisation.last-admin` when the other cannot log in.
 */
@Injectable()
export class HandOver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembersRepository,
    private readonly desk: MembersDesk,
  ) {}

  execute(
    actor: Actor,
    { organisationId, accountId }: { organisationId: string; accountId: string },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const organisation = await this.desk.takeToManage(tx, actor, organisationId);
        const own = actor.id ?? '';
        if (accountId === own || !(await this.members.setRole(tx, organisationId, accountId, 'ADMIN')))
          throw new Unknown();
        await this.desk.mustKeepAdmin(tx, organisationId, own);
        // A coordinator who helps is no member: then only the other becomes administrator.
        await this.members.setRole(tx, organisationId, own, 'MEMBER');
        await this.desk.log(tx, organisation, 'member-hands-over', accountId);
      },
      outer,
    );
  }
}
