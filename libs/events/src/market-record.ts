import { Injectable } from '@nestjs/common';
import { Transitions, type Tx } from '#database';
import { Outbox, type MessageDefinition, type PayloadOf } from '#jobs';
import type { Registration } from './registration.entity.js';
import type { Stand } from './stand.entity.js';

/** Ids that every message about a stand carries. */
export const aboutStand = ({ id, editionId, organisationId }: Stand) => ({
  editionId,
  standId: id,
  organisationId,
});

/** Ids that every message about a registration carries. */
export const aboutRegistration = ({ id, editionId, kind }: Registration) => ({
  editionId,
  registrationId: id,
  kind,
});

type Subject = 'market_edition' | 'stand' | 'registration' | 'conversation';

/** Log and messages around a market: the last two steps of every command. */
@Injectable()
export class MarketRecord {
  constructor(
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
  ) {}

  /** Writes the change of state; `note` is a reason in the words of staff. */
  changed(
    tx: Tx,
    subject: Subject,
    row: { readonly id: string; readonly state: string },
    action: string,
    from: string | null,
    note: string | null = null,
  ): Promise<void> {
    return this.transitions.record(tx, { subject, subjectId: row.id, action, from, to: row.state, note });
  }

  async tell<M extends MessageDefinition>(
    tx: Tx,
    message: M,
    payload: PayloadOf<M>,
    at?: Date,
  ): Promise<void> {
    await this.outbox.announce(tx, message, payload, at);
  }
}
