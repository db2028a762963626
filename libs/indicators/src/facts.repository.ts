import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Fact, FactCode } from './fact.js';

/** A message as it stands in the outbox. */
export interface StoredMessage {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  readonly occurredAt: Date;
}

/** The only writer of `fact`; in the system's name. */
@Injectable()
export class FactsRepository {
  /** False when this message was counted before. */
  async add(tx: Tx, fact: Fact, recordedAt: Date): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `insert into fact (message_id, code, occurred_at, day, subject_key, unit_id, dims, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning 1`,
      [
        fact.messageId,
        fact.code,
        fact.occurredAt,
        fact.day,
        fact.subjectKey,
        fact.unitId,
        JSON.stringify(fact.dims),
        recordedAt,
      ],
    );
    return rows.length > 0;
  }

  /** Facts of these kinds up to and including a day, in the order in which they happened. */
  upTo(tx: Tx, codes: readonly FactCode[], lastDay: string): Promise<Fact[]> {
    return tx.manager.query(
      `select message_id as "messageId", code, occurred_at as "occurredAt", to_char(day, 'YYYY-MM-DD') as day,
         subject_key as "subjectKey", unit_id as "unitId", dims
       from fact where code = any ($1) and day <= $2::date order by occurred_at, message_id`,
      [codes, lastDay],
    );
  }

  async firstDay(tx: Tx): Promise<string | null> {
    const [row]: { day: string | null }[] = await tx.manager.query(
      `select to_char(min(day), 'YYYY-MM-DD') as day from fact`,
    );
    return row?.day ?? null;
  }

  /** Cuts the person: the same new key in all facts of one person, so that each stays counted once. */
  async cut(tx: Tx, candidateId: string, freshKey: string): Promise<void> {
    await tx.manager.query(`update fact set subject_key = $2 where subject_key = $1`, [
      candidateId,
      freshKey,
    ]);
  }

  /** Messages of these names in the outbox, oldest first, for counting them again. */
  messages(
    tx: Tx,
    names: readonly string[],
    afterSeq: string,
    limit: number,
  ): Promise<(StoredMessage & { seq: string })[]> {
    // `order by seq` alone would sort the text of the output column: 10 before 9.
    return tx.manager.query(
      `select id, name, payload, occurred_at as "occurredAt", seq::text as seq from outbox
       where kind = 'message' and name = any ($1) and seq > $2::bigint order by outbox.seq limit $3`,
      [names, afterSeq, limit],
    );
  }
}
