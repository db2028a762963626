import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Unknown, type Actor } from '#kernel';
import { MembersDesk } from './members-desk.js';
import { MembersRepository } from './members.repository.js';

/**
 * An administrator or coordinator ends somebody's membership. Nothing else of that person ends: the account stays,
 * with its other organisations. Throws Refusal `organisation.last-admin`, Unknown for whoever is no member.
 */
@Injectable()
export class RemoveMember {
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
        await this.desk.mustKeepAdmin(tx, organisationId, accountId);
        await this.desk.log(tx, organisation, 'member-removed', accountId);
        if (!(await this.members.remove(tx, organisationId, accountId))) throw new Unknown();
      },
      outer,
    );
  }
}
