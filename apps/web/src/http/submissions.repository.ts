import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';

/** Keys of forms that were handed in. */
@Injectable()
export class Submissions {
  /** True when the key is new; waits for another transaction that holds the same key. */
  async claim(tx: Tx, key: string): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `insert into form_submission (key, actor_kind, location) values ($1, $2, '') on conflict do nothing returning key`,
      [key, tx.actor.kind],
    );
    return rows.length === 1;
  }

  async settle(tx: Tx, key: string, location: string): Promise<void> {
    await tx.manager.query(`update form_submission set location = $2 where key = $1`, [key, location]);
  }

  async locationOf(tx: Tx, key: string): Promise<string> {
    const rows: { location: string; actor_kind: string }[] = await tx.manager.query(
      `select location, actor_kind from form_submission where key = $1`,
      [key],
    );
    const row = rows[0];
    if (!row || row.actor_kind !== tx.actor.kind) throw new Unknown();
    return row.location;
  }
}
