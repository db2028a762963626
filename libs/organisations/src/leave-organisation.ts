import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import type { Actor } from '#kernel';
import { MembersDesk } from './members-desk.js';
import { MembersRepository } from './members.repository.js';
import { closedOrganisationStates } from './organisation.lifecycle.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** Somebody stops working for an organisation. The last administrator stays: Refusal `organisation.last-admin`. */
@Injectable()
export class LeaveOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly members: MembersRepository,
    private readonly desk: MembersDesk,
  ) {}

  execute(actor: Actor, organisationId: string, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const organisation = await this.organisations.takeForChange(tx, organisationId);
        authorize(organisationPolicy.leave(actor, organisation));
        const accountId = actor.id ?? '';
        // Nobody has to stay with an organisation that is over.
        if (!closedOrganisationStates.includes(organisation.state))
          await this.desk.mustKeepAdmin(tx, organisationId, accountId);
        await this.desk.log(tx, organisation, 'member-leaves', accountId);
        await this.members.remove(tx, organisationId, accountId);
      },
      outer,
    );
  }
}
