import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Refusal, system, type Actor } from '#kernel';
import { MembersRepository } from './members.repository.js';
import { OrganisationSteps } from './organisation-steps.js';
import { organisationLifecycle } from './organisation.lifecycle.js';
import { organisationArchived } from './organisation.messages.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsRepository } from './organisations.repository.js';

/**
 * "We stop with Brugpunt": by an administrator of the organisation or a coordinator. Nobody who agreed to meet is
 * left standing: throws Refusal `organisation.open-introductions` (fact `count`) while introductions are open.
 */
@Injectable()
export class ArchiveOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly queries: OrganisationsQueries,
    private readonly members: MembersRepository,
    private readonly steps: OrganisationSteps,
  ) {}

  execute(actor: Actor, organisationId: string, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const organisation = await this.organisations.takeForChange(tx, organisationId);
        const role = await this.members.roleOf(tx, organisationId, actor.id);
        authorize(organisationPolicy.archive(actor, { ...organisation, role }));
        organisationLifecycle.next('archive', organisation.state);
        // As the system: an organisation does not see introductions that were agreed and not yet sent.
        const count = await this.work.inName(tx, system, (sys) =>
          this.queries.openIntroductions(sys, organisationId),
        );
        if (count > 0) throw new Refusal('organisation.open-introductions', { count });
        await this.steps.take(tx, organisation, { action: 'archive', message: organisationArchived });
      },
      outer,
    );
  }
}
