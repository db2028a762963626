import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import type { Actor } from '#kernel';
import { MarketRecord } from './market-record.js';
import type { Stand } from './stand.entity.js';
import { standLifecycle, type StandAction } from './stand.lifecycle.js';
import { StandsRepository } from './stands.repository.js';

/** What every change of a stand shares: lock the row first, and leave row and log in step. */
@Injectable()
export class StandSteps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly stands: StandsRepository,
    private readonly records: MarketRecord,
  ) {}

  /** Takes the stand under lock and does the command's own work with it; that work authorises first. */
  run(
    actor: Actor,
    standId: string,
    outer: Tx | undefined,
    work: (tx: Tx, stand: Stand) => Promise<void>,
  ): Promise<void> {
    return this.work.run(actor, async (tx) => work(tx, await this.stands.takeForChange(tx, standId)), outer);
  }

  /** Moves to the next state, saves with `more` and records it. */
  async move(
    tx: Tx,
    stand: Stand,
    action: StandAction,
    more: Partial<Stand> = {},
    note: string | null = null,
  ): Promise<void> {
    const from = stand.state;
    const state = standLifecycle.next(action, from);
    await this.stands.save(tx, Object.assign(stand, more, { state }));
    await this.records.changed(tx, 'stand', stand, action, from, note);
  }
}
