import { Injectable } from '@nestjs/common';
import { Transitions, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, newId, type Route } from '#kernel';
import { intakeLifecycle } from './intake.lifecycle.js';
import { LogDeskContact } from './log-desk-contact.js';
import { intakeCompleted } from './reception.messages.js';
import { ReceptionRepository } from './reception.repository.js';

export interface IntakeFacts {
  readonly intakeId: string | null;
  readonly infoPointId: string;
  readonly candidateId: string;
  readonly lang: string;
  readonly route: Route;
}

/** Writes a completed intake inside another command's unit of work, from a draft or in one go. */
@Injectable()
export class RecordIntake {
  constructor(
    private readonly reception: ReceptionRepository,
    private readonly contacts: LogDeskContact,
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async completed(tx: Tx, facts: IntakeFacts): Promise<void> {
    const id =
      facts.intakeId === null
        ? await this.atOnce(tx, facts)
        : await this.fromDraft(tx, facts.intakeId, facts);
    const { candidateId, lang, route } = facts;
    await this.outbox.announce(tx, intakeCompleted, {
      intakeId: id, candidateId, infoPointId: facts.infoPointId, lang, route,
    }); // prettier-ignore
  }

  private async fromDraft(tx: Tx, id: string, { candidateId }: IntakeFacts): Promise<string> {
    const intake = await this.reception.takeDraft(tx, id);
    const from = intake.state;
    intake.state = intakeLifecycle.next('complete', from);
    Object.assign(intake, { candidateId, completedAt: this.clock.now(), draft: null, eraseAfter: null });
    await this.reception.saveIntake(tx, intake);
    await this.record(tx, id, from);
    return id;
  }

  private async atOnce(tx: Tx, { infoPointId, candidateId, lang }: IntakeFacts): Promise<string> {
    const [id, now] = [newId(), this.clock.now()];
    await this.contacts.execute(tx.actor, { infoPointId, lang, kind: 'INTAKE' }, tx);
    await this.reception.addIntake(tx, {
      id, infoPointId, candidateId, workerId: tx.actor.id, state: 'COMPLETED', startedAt: now, completedAt: now,
      draft: null, eraseAfter: null,
    }); // prettier-ignore
    await this.record(tx, id, null);
    return id;
  }

  private record(tx: Tx, subjectId: string, from: string | null): Promise<void> {
    return this.transitions.record(tx, {
      subject: 'intake',
      subjectId,
      action: 'complete',
      from,
      to: 'COMPLETED',
    });
  }
}
