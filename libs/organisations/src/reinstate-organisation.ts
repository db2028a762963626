import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, type Actor } from '#kernel';
import { OrganisationSteps } from './organisation-steps.js';
import { organisationReinstated } from './organisation.messages.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** A coordinator lets a suspended organisation take part again; its vacancies stay paused until somebody resumes them. */
@Injectable()
export class ReinstateOrganisation {
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
        authorize(organisationPolicy.decide(actor));
        const organisation = await this.organisations.takeForChange(tx, organisationId);
        await this.steps.take(tx, organisation, {
          action: 'reinstate',
          message: organisationReinstated,
          changes: { stateReason: null, stateComment: null, awakeAt: this.clock.now() },
        });
      },
      outer,
    );
  }
}
