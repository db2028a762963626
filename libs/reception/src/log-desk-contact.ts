import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, newId, Unknown, type Actor } from '#kernel';
import { deskContactLogged, type ContactKind } from './reception.messages.js';
import { receptionPolicy } from './reception.policy.js';
import { ReceptionRepository } from './reception.repository.js';

/** What is counted of a contact: where, which kind, in which language. Never who. */
export interface DeskContactInput {
  readonly infoPointId: string;
  readonly kind: ContactKind;
  readonly lang: string;
}

/** Counts one contact at the desk, anonymously (UC-01 step 2). Throws Unknown for an unknown info point. */
@Injectable()
export class LogDeskContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reception: ReceptionRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: DeskContactInput, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(receptionPolicy.receive(actor));
        if (!(await this.reception.isInfoPoint(tx, input.infoPointId))) throw new Unknown();
        const contactId = newId();
        await this.reception.addContact(tx, { ...input, id: contactId, at: this.clock.now() });
        await this.outbox.announce(tx, deskContactLogged, { ...input, contactId });
      },
      outer,
    );
  }
}
