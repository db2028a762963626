import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { system, type Actor } from '#kernel';
import { LogDeskContact } from './log-desk-contact.js';
import { receptionPolicy } from './reception.policy.js';
import { ReceptionRepository } from './reception.repository.js';

/** The person does not want anything kept: counted, helped, and whatever was typed is gone at once (UC-01). */
@Injectable()
export class ServeAnonymously {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reception: ReceptionRepository,
    private readonly contacts: LogDeskContact,
  ) {}

  execute(
    actor: Actor,
    { intakeId, infoPointId, lang }: { intakeId: string | null; infoPointId: string; lang: string },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(receptionPolicy.receive(actor));
        // A draft was counted when it was first saved.
        if (intakeId === null) return this.contacts.execute(actor, { infoPointId, lang, kind: 'INTAKE' }, tx);
        await this.reception.takeDraft(tx, intakeId);
        // Nobody at the desk has the right to delete rows; this row is theirs and unfinished.
        await this.work.inName(tx, system, (all) => this.reception.removeDraft(all, intakeId));
      },
      outer,
    );
  }
}
