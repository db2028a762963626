import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, newId, type Actor } from '#kernel';
import { IntakeDrafts, type DraftInput } from './intake-drafts.js';
import { LogDeskContact } from './log-desk-contact.js';
import { receptionPolicy } from './reception.policy.js';
import { ReceptionRepository } from './reception.repository.js';

/** Hours that an unfinished intake stays: the working day and the evening after it. */
export const draftHours = 16;

export interface IntakeDraftInput {
  /** Null for the first save. */
  readonly intakeId: string | null;
  readonly infoPointId: string;
  /** Language of the conversation. */
  readonly lang: string;
  readonly input: DraftInput;
}

/**
 * Keeps an unfinished intake, sealed, for a few hours; nobody becomes a candidate by it (UC-01). The first save
 * counts the contact. Returns the intake's id. Throws Unknown.
 */
@Injectable()
export class SaveIntakeDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reception: ReceptionRepository,
    private readonly drafts: IntakeDrafts,
    private readonly contacts: LogDeskContact,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, draft: IntakeDraftInput, outer?: Tx): Promise<string> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(receptionPolicy.receive(actor));
        return draft.intakeId === null ? this.begin(tx, draft) : this.goOn(tx, draft.intakeId, draft.input);
      },
      outer,
    );
  }

  private async begin(tx: Tx, { infoPointId, lang, input }: IntakeDraftInput): Promise<string> {
    await this.contacts.execute(tx.actor, { infoPointId, lang, kind: 'INTAKE' }, tx);
    const id = newId();
    await this.reception.addIntake(tx, {
      id, infoPointId, candidateId: null, workerId: tx.actor.id, state: 'DRAFT', startedAt: this.clock.now(),
      completedAt: null, draft: this.drafts.seal(id, input), eraseAfter: this.end(),
    }); // prettier-ignore
    return id;
  }

  private async goOn(tx: Tx, intakeId: string, input: DraftInput): Promise<string> {
    const intake = await this.reception.takeDraft(tx, intakeId);
    intake.draft = this.drafts.seal(intakeId, input);
    intake.eraseAfter = this.end();
    await this.reception.saveIntake(tx, intake);
    return intakeId;
  }

  private end(): Date {
    return new Date(this.clock.now().getTime() + draftHours * 3_600_000);
  }
}
