import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import type { Actor } from '#kernel';
import type { Registration } from './organisation-input.js';
import { organisationLifecycle } from './organisation.lifecycle.js';
import { organisationSubmitted, registeredAgain } from './organisation.messages.js';
import { organisationPolicy } from './organisation.policy.js';
import { RegistrationDesk } from './registration-desk.js';

/**
 * An organisation asks to join (UC-03, UC-28). A visitor gets an account with it; somebody signed in becomes its
 * administrator. When the visitor's address already has an account nothing is registered and the owner of the
 * address is told by mail: the answer on screen is the same, so that nobody learns which addresses are known.
 * Throws Refusal `organisation.number-taken` or `organisation.incomplete`.
 */
@Injectable()
export class RegisterOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: RegistrationDesk,
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, registration: Registration, outer?: Tx): Promise<{ organisationId: string | null }> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(organisationPolicy.register(actor));
        await this.desk.check(tx, registration);
        const known = actor.id ? null : await this.desk.ownerOf(tx, registration.contact.email);
        if (known) {
          await this.outbox.announce(tx, registeredAgain, { accountId: known });
          return { organisationId: null };
        }
        const organisationId = await this.desk.enter(tx, registration);
        const to = organisationLifecycle.next('submit', organisationLifecycle.initial);
        await this.transitions.record(tx, {
          subject: 'organisation', subjectId: organisationId, action: 'submit', from: organisationLifecycle.initial, to,
        }); // prettier-ignore
        await this.outbox.announce(tx, organisationSubmitted, { organisationId });
        return { organisationId };
      },
      outer,
    );
  }
}
