import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import type { Tx } from '#database';
import type { JobDefinition, MessageDefinition, PayloadOf } from './definitions.js';

/** PostgreSQL channel that wakes the relay. */
export const outboxChannel = 'outbox';

/**
 * Writes messages and jobs in the caller's transaction: they exist exactly when the change does. The relay
 * of the worker hands them to the queue after the commit.
 */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  /** Says that something happened. Returns the message's id. Throws ZodError when the payload does not fit. */
  announce<M extends MessageDefinition>(
    tx: Tx,
    message: M,
    payload: PayloadOf<M>,
    occurredAt: Date = this.clock.now(),
  ): Promise<string> {
    return this.write(tx, 'message', message, payload, occurredAt, this.clock.now());
  }

  /** Asks for a job, at the earliest at `notBefore`. Returns the id that all its attempts carry. */
  enqueue<J extends JobDefinition>(
    tx: Tx,
    job: J,
    payload: PayloadOf<J>,
    when: { readonly notBefore?: Date } = {},
  ): Promise<string> {
    const now = this.clock.now();
    return this.write(tx, 'job', job, payload, now, when.notBefore ?? now);
  }

  private async write(
    tx: Tx,
    kind: 'message' | 'job',
    definition: MessageDefinition | JobDefinition,
    payload: unknown,
    occurredAt: Date,
    notBefore: Date,
  ): Promise<string> {
    const id = newId();
    const checked = JSON.stringify(definition.payload.parse(payload));
    // One round trip: the row and the wake-up, which PostgreSQL sends only when the transaction commits.
    await tx.manager.query(
      `with written as (
         insert into outbox (id, kind, name, payload, occurred_at, not_before) values ($1, $2, $3, $4, $5, $6)
       )
       select pg_notify('${outboxChannel}', '')`,
      [id, kind, definition.name, checked, occurredAt, notBefore],
    );
    return id;
  }
}
