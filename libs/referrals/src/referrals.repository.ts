import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import { Referral } from './referral.entity.js';

/** The only writer of `referral`. */
@Injectable()
export class ReferralsRepository {
  async add(tx: Tx, referral: Referral): Promise<void> {
    await tx.manager.getRepository(Referral).insert({ ...referral });
  }

  /** The row, locked; Unknown when absent or not the actor's to see. */
  async takeForChange(tx: Tx, id: string): Promise<Referral> {
    const found = await tx.manager
      .getRepository(Referral)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Unknown();
    return found;
  }

  /** The open referral of a candidate, locked; null when the candidate did not come by a referrer. */
  takeOpenOf(tx: Tx, candidateId: string): Promise<Referral | null> {
    return tx.manager
      .getRepository(Referral)
      .createQueryBuilder('r')
      .setLock('pessimistic_write')
      .where(`r.candidate_id = :candidateId and r.state not in ('PROPOSED', 'CLOSED')`, { candidateId })
      .getOne();
  }

  async save(tx: Tx, referral: Referral): Promise<void> {
    referral.version += 1;
    await tx.manager.getRepository(Referral).save(referral);
  }

  /** Days that a referral without agreement stays: dated data of the retention rules. */
  async daysWithoutConsent(tx: Tx): Promise<number> {
    const rows: { days: number }[] = await tx.manager.query(
      `select keep_days as days from retention_rule where table_name = 'referral'`,
    );
    return rows[0]?.days ?? 14;
  }

  /** Whether the client also agreed directly, at the desk or on the site, that we keep the data. */
  async keepsDataDirectly(tx: Tx, candidateId: string): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `select 1 from consent where candidate_id = $1 and purpose = 'KEEP_DATA' and withdrawn_at is null limit 1`,
      [candidateId],
    );
    return rows.length > 0;
  }
}
