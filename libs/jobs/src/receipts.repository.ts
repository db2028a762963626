import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';

/** `queued` is open, the others are final. */
export type ReceiptState = 'queued' | 'done' | 'skipped' | 'failed';

/** A job of an outbox row that is put on record before it goes into the queue. */
export interface NewReceipt {
  readonly outboxId: string;
  readonly job: string;
  readonly state: 'queued' | 'skipped';
}

/** An open receipt whose job may have been lost. */
export interface OpenReceipt {
  readonly outboxId: string;
  readonly job: string;
  readonly requeued: number;
  /** False: the queue never got it. */
  readonly seen: boolean;
}

/** What became of each job of each outbox row: the truth, of which the queue is only a hint. */
@Injectable()
export class ReceiptsRepository {
  async insert(tx: Tx, receipts: readonly NewReceipt[], now: Date): Promise<void> {
    await tx.manager.query(
      `insert into job_receipt (outbox_id, job, state, queued_at, finished_at, error_code)
       select outbox_id, job, state, $4, case when state <> 'queued' then $4::timestamptz end,
              case when state <> 'queued' then 'superseded' end
         from unnest($1::uuid[], $2::text[], $3::text[]) as new (outbox_id, job, state)
       on conflict do nothing`,
      [receipts.map((r) => r.outboxId), receipts.map((r) => r.job), receipts.map((r) => r.state), now],
    );
  }

  async markSeen(
    tx: Tx,
    receipts: readonly Pick<OpenReceipt, 'outboxId' | 'job'>[],
    now: Date,
  ): Promise<void> {
    await tx.manager.query(
      `update job_receipt r set seen_at = $3
         from unnest($1::uuid[], $2::text[]) as added (outbox_id, job)
        where r.outbox_id = added.outbox_id and r.job = added.job and r.state = 'queued'`,
      [receipts.map((r) => r.outboxId), receipts.map((r) => r.job), now],
    );
  }

  async markRequeued(tx: Tx, receipt: OpenReceipt): Promise<void> {
    await tx.manager.query(
      `update job_receipt set requeued = $3 where outbox_id = $1 and job = $2 and state = 'queued'`,
      [receipt.outboxId, receipt.job, receipt.requeued],
    );
  }

  async stateOf(tx: Tx, outboxId: string, job: string): Promise<ReceiptState | null> {
    const rows: { state: ReceiptState }[] = await tx.manager.query(
      `select state from job_receipt where outbox_id = $1 and job = $2`,
      [outboxId, job],
    );
    return rows[0]?.state ?? null;
  }

  /** Writes the end of a job; a receipt that is final already stays as it is. */
  async finish(
    tx: Tx,
    ticket: { readonly outboxId: string; readonly job: string },
    state: Exclude<ReceiptState, 'queued'>,
    now: Date,
    errorCode: string | null,
  ): Promise<void> {
    await tx.manager.query(
      `insert into job_receipt as r (outbox_id, job, state, queued_at, finished_at, error_code)
       values ($1, $2, $3, $4, $4, $5)
       on conflict (outbox_id, job) do update
         set state = excluded.state, finished_at = excluded.finished_at, error_code = excluded.error_code
         where r.state = 'queued'`,
      [ticket.outboxId, ticket.job, state, now, errorCode],
    );
  }

  /** Open receipts that the queue never got, or that were not seen there since `seenBefore`. */
  doubtful(tx: Tx, addedBefore: Date, seenBefore: Date, limit: number): Promise<OpenReceipt[]> {
    return tx.manager.query(
      `select outbox_id as "outboxId", job, requeued, seen_at is not null as seen from job_receipt
        where state = 'queued' and queued_at < $1 and (seen_at is null or seen_at < $2)
        order by queued_at limit $3`,
      [addedBefore, seenBefore, limit],
    );
  }
}
