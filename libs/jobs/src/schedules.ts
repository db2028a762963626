import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork, type Tx } from '#database';
import { lastSlot, parseCron } from './cron.js';
import type { Schedule } from './feature.js';
import { JobRegistry } from './job-registry.js';
import { Outbox } from './outbox.js';

/** Fires schedules: at most once per slot over all processes, and once for all slots that were missed. */
@Injectable()
export class Schedules {
  // Spares a query per schedule and look; the table decides.
  private readonly known = new Map<string, number>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly registry: JobRegistry,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Enqueues every job whose last slot has not been fired. Returns how many. */
  async fireDue(): Promise<number> {
    const now = this.clock.now();
    let fired = 0;
    for (const entry of this.registry.schedules) {
      const cron = parseCron(entry.cron);
      const slot = cron && lastSlot(cron, now);
      // A clock that was set back finds an older slot: nothing to do.
      if (!slot || slot.getTime() <= (this.known.get(entry.job.name) ?? -Infinity)) continue;
      if (await this.work.asSystem((tx) => this.fire(tx, entry, slot, now))) fired += 1;
      this.known.set(entry.job.name, slot.getTime());
    }
    return fired;
  }

  private async fire(tx: Tx, entry: Schedule, slot: Date, now: Date): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `insert into schedule_slot as s (name, slot, fired_at) values ($1, $2, $3)
       on conflict (name) do update set slot = excluded.slot, fired_at = excluded.fired_at
         where s.slot < excluded.slot
       returning name`,
      [entry.job.name, slot, now],
    );
    if (rows.length === 0) return false;
    await this.outbox.enqueue(tx, entry.job, entry.payload);
    return true;
  }
}
