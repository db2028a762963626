import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import type { Actor } from '#kernel';
import { OrganisationSteps } from './organisation-steps.js';
import type { SuspendReason } from './organisation.lifecycle.js';
import { organisationSuspended } from './organisation.messages.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

/**
 * A coordinator stops an organisation for now, with a coded reason and words for it (issue 3). Its people keep their
 * pages; the subscribers of the message take its vacancies offline.
 */
@Injectable()
export class SuspendOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly steps: OrganisationSteps,
  ) {}

  execute(
    actor: Actor,
    { organisationId, reason, comment }: { organisationId: string; reason: SuspendReason; comment: string },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(organisationPolicy.decide(actor));
        const organisation = await this.organisations.takeForChange(tx, organisationId);
        await this.steps.take(tx, organisation, {
          action: 'suspend',
          message: organisationSuspended,
          note: reason,
          changes: { stateReason: reason, stateComment: comment },
        });
      },
      outer,
    );
  }
}
