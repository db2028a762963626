import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import type { Tx } from './unit-of-work.js';

/** One change of state, for the log that nobody edits. */
export interface Transition {
  readonly subject: string;
  readonly subjectId: string;
  readonly action: string;
  readonly from: string | null;
  readonly to: string;
  /** Coded reason, or words written by staff; never facts about a candidate's health, origin or stay. */
  readonly note?: string | null;
}

/** Writes who changed what when; the row can be neither changed nor removed. */
@Injectable()
export class Transitions {
  constructor(private readonly clock: Clock) {}

  async record(tx: Tx, transition: Transition): Promise<void> {
    const { subject, subjectId, action, from, to, note } = transition;
    await tx.manager.query(
      `insert into transition (id, subject, subject_id, action, from_state, to_state, actor_kind, actor_id, at, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId(),
        subject,
        subjectId,
        action,
        from,
        to,
        tx.actor.kind,
        tx.actor.id,
        this.clock.now(),
        note ?? null,
      ],
    );
  }
}
