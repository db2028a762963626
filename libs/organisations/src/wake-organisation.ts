import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, type Actor } from '#kernel';
import { OrganisationSteps } from './organisation-steps.js';
import { organisationWoken } from './organisation.messages.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

/**
 * "We are still here": a sleeping organisation becomes active, an active one is left alone for another year. By a
 * member, a coordinator, or (as the system) whoever has the link of the warning mail. Throws Refusal
 * `lifecycle.not-allowed` when it is neither.
 */
@Injectable()
export class WakeOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly steps: OrganisationSteps,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, organisationId: string, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        const organisation = await this.organisations.takeForChange(tx, organisationId);
        authorize(organisationPolicy.wake(actor, organisation));
        const changes = { awakeAt: this.clock.now(), quietMailedAt: null };
        if (organisation.state === 'ACTIVE')
          await this.organisations.save(tx, { ...organisation, ...changes });
        else await this.steps.take(tx, organisation, { action: 'wake', message: organisationWoken, changes });
      },
      outer,
    );
  }
}
