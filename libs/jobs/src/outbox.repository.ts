import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';

/** A row of the outbox as the relay and the runner read it. */
export interface OutboxRow {
  readonly id: string;
  readonly kind: 'message' | 'job';
  readonly name: string;
  readonly payload: unknown;
  readonly occurredAt: Date;
}

const columns = `id, kind, name, payload, occurred_at as "occurredAt"`;

/** Reads and marks outbox rows, as the system. */
@Injectable()
export class OutboxRepository {
  /** Locks due rows that nobody else is relaying, oldest first; jobs of unknown name stay for a newer worker. */
  takeDue(tx: Tx, now: Date, knownJobs: readonly string[], limit: number): Promise<OutboxRow[]> {
    return tx.manager.query(
      `select ${columns} from outbox
        where relayed_at is null and not_before <= $1 and (kind = 'message' or name = any($2))
        order by seq limit $3 for update skip locked`,
      [now, knownJobs, limit],
    );
  }

  async markRelayed(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
    await tx.manager.query(`update outbox set relayed_at = $1 where id = any($2)`, [now, ids]);
  }

  async find(tx: Tx, id: string): Promise<OutboxRow | null> {
    const rows: OutboxRow[] = await tx.manager.query(`select ${columns} from outbox where id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Removes job rows (never messages: figures are computed from them) whose work ended before `before`. */
  async removeFinishedJobs(tx: Tx, before: Date, limit: number): Promise<number> {
    const rows: unknown[] = await tx.manager.query(
      `with finished as (
         select o.id from job_receipt r join outbox o on o.id = r.outbox_id
          where r.state <> 'queued' and r.finished_at < $1 and o.kind = 'job' limit $2
       ), gone as (delete from outbox o using finished f where o.id = f.id returning o.id)
       select id from gone`,
      [before, limit],
    );
    return rows.length;
  }
}
