import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import type { Actor } from '#kernel';
import { organisationLifecycle, type RejectReason } from './organisation.lifecycle.js';
import { organisationRejected } from './organisation.messages.js';
import { organisationPolicy } from './organisation.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** A coordinator refuses a registration, with a coded reason and words for the organisation. */
@Injectable()
export class RejectOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    {
      organisationId,
      reason,
      comment,
    }: { organisationId: string; reason: RejectReason; comment: string | null },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(organisationPolicy.decide(actor));
        const organisation = await this.organisations.takeForChange(tx, organisationId);
        const from = organisation.state;
        organisation.state = organisationLifecycle.next('reject', from);
        organisation.stateReason = reason;
        organisation.stateComment = comment;
        organisation.version += 1;
        await this.organisations.save(tx, organisation);
        await this.transitions.record(tx, {
          subject: 'organisation', subjectId: organisationId, action: 'reject', from, to: organisation.state, note: reason,
        }); // prettier-ignore
        await this.outbox.announce(tx, organisationRejected, { organisationId });
      },
      outer,
    );
  }
}
