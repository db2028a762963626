import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import { Intake } from './intake.entity.js';
import type { ContactKind } from './reception.messages.js';

/** The only writer of `desk_contact` and `intake`. */
@Injectable()
export class ReceptionRepository {
  async addContact(
    tx: Tx,
    contact: { id: string; infoPointId: string; kind: ContactKind; lang: string; at: Date },
  ): Promise<void> {
    await tx.manager.query(
      `insert into desk_contact (id, info_point_id, kind, lang, at) values ($1, $2, $3, $4, $5)`,
      [contact.id, contact.infoPointId, contact.kind, contact.lang, contact.at],
    );
  }

  async addIntake(tx: Tx, intake: Intake): Promise<void> {
    await tx.manager.getRepository(Intake).insert({ ...intake });
  }

  /** The unfinished intake, locked; Unknown when it is finished, erased or was never there. */
  async takeDraft(tx: Tx, id: string): Promise<Intake> {
    const found = await tx.manager
      .getRepository(Intake)
      .findOne({ where: { id, state: 'DRAFT' }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Unknown();
    return found;
  }

  async saveIntake(tx: Tx, intake: Intake): Promise<void> {
    await tx.manager.getRepository(Intake).save(intake);
  }

  async removeDraft(tx: Tx, id: string): Promise<void> {
    await tx.manager.query(`delete from intake where id = $1 and state = 'DRAFT'`, [id]);
  }

  /** Whether an info point exists. */
  async isInfoPoint(tx: Tx, id: string): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(`select 1 from info_point where id = $1`, [id]);
    return rows.length > 0;
  }
}
