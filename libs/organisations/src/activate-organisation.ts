import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, type Actor } from '#kernel';
import { organisationLifecycle } from './organisation.lifecycle.js';
import { organisationActivated, organisationVerified } from './organisation.messages.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** A coordinator accepts a registration: verified and active in one go, each step in the log. */
@Injectable()
export class ActivateOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, organisationId: string, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(organisationPolicy.decide(actor));
        const organisation = await this.organisations.takeForChange(tx, organisationId);
        const log = { subject: 'organisation', subjectId: organisationId };
        if (organisation.state !== 'VERIFIED') {
          const from = organisation.state;
          organisation.state = organisationLifecycle.next('verify', from);
          await this.transitions.record(tx, { ...log, action: 'verify', from, to: organisation.state });
          await this.outbox.announce(tx, organisationVerified, { organisationId });
        }
        const from = organisation.state;
        organisation.state = organisationLifecycle.next('activate', from);
        organisation.activatedAt = this.clock.now();
        organisation.version += 1;
        await this.organisations.save(tx, organisation);
        await this.transitions.record(tx, { ...log, action: 'activate', from, to: organisation.state });
        await this.outbox.announce(tx, organisationActivated, { organisationId });
      },
      outer,
    );
  }
}
