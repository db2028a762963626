import { dayInBrussels, newId } from '#kernel';
import type { MessageDefinition } from '#jobs';
import { Dice } from './dice.js';
import type { DemoFiles } from './demo-files.js';
import type { Row } from './demo.repository.js';
import type { z } from 'zod';

const day = 86_400_000;

/** What the parts of the demonstration share: time, chance, what happened so far. */
export class DemoWorld {
  readonly dice = new Dice(20_261_122);
  /** What the system told itself, in the end sorted by time. */
  private readonly told: Row[] = [];
  readonly transitions: Row[] = [];

  constructor(
    readonly files: DemoFiles,
    readonly now: Date,
  ) {}

  /** An instant so many days from now, at an hour of the day in which people are awake. */
  at(daysFromNow: number, hour = this.dice.whole(9, 17)): Date {
    const midnight = Date.parse(`${this.date(daysFromNow)}T00:00:00Z`);
    return new Date(midnight + hour * 3_600_000 + this.dice.whole(0, 3_599) * 1000);
  }

  /** A calendar day so many days from now. */
  date(daysFromNow: number): string {
    return dayInBrussels(new Date(this.now.getTime() + daysFromNow * day));
  }

  later(instant: Date, days: number): Date {
    return new Date(instant.getTime() + days * day);
  }

  isPast(instant: Date): boolean {
    return instant.getTime() < this.now.getTime();
  }

  /** A message of the past: on record for the indicators, already passed on, so that no mail goes out. */
  tell<M extends MessageDefinition>(message: M, payload: z.input<M['payload']>, occurredAt: Date): void {
    this.told.push({
      id: newId(occurredAt.getTime()),
      kind: 'message',
      name: message.name,
      payload: message.payload.parse(payload),
      occurred_at: occurredAt,
      recorded_at: occurredAt,
      not_before: occurredAt,
      relayed_at: occurredAt,
    });
  }

  /** A change of state, for the history pages. */
  changed(
    subject: string,
    subjectId: string,
    step: { action: string; from: string | null; to: string },
    at: Date,
  ): void {
    this.transitions.push({
      id: newId(at.getTime()),
      subject,
      subject_id: subjectId,
      action: step.action,
      from_state: step.from,
      to_state: step.to,
      actor_kind: 'system',
      actor_id: null,
      at,
      note: null,
    });
  }

  messages(): Row[] {
    return [...this.told].sort((a, b) => Number(a.occurred_at) - Number(b.occurred_at));
  }
}
