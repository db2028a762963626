import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, type Actor } from '#kernel';
import { OrganisationSteps } from './organisation-steps.js';
import { organisationQuiet, organisationRested } from './organisation.messages.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { QuietRepository } from './quiet.repository.js';
import { quietStep } from './quiet.js';

/**
 * Warns an organisation of which nothing was heard for eleven months, and lets it sleep after twelve, never within
 * 30 days of the warning (brief 2.2). Safe to repeat.
 */
@Injectable()
export class RestOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly quiet: QuietRepository,
    private readonly steps: OrganisationSteps,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Returns what was done. */
  execute(actor: Actor, organisationId: string, outer?: Tx): Promise<'warn' | 'rest' | 'nothing'> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(organisationPolicy.rest(actor));
        const organisation = await this.organisations.takeForChange(tx, organisationId);
        if (organisation.state !== 'ACTIVE') return 'nothing';
        const now = this.clock.now();
        const step = quietStep(await this.quiet.of(tx, organisationId), now);
        if (step === 'warn') {
          await this.organisations.save(tx, { ...organisation, quietMailedAt: now });
          await this.outbox.announce(tx, organisationQuiet, { organisationId });
        } else if (step === 'rest') {
          await this.steps.take(tx, organisation, { action: 'rest', message: organisationRested });
        }
        return step;
      },
      outer,
    );
  }
}
