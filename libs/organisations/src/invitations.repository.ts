import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import { Invitation } from './invitation.entity.js';

const open = { acceptedAt: IsNull(), withdrawnAt: IsNull() };

/** The only writer of invitations. */
@Injectable()
export class InvitationsRepository {
  async add(tx: Tx, invitation: Invitation): Promise<void> {
    await tx.manager.getRepository(Invitation).insert(invitation);
  }

  async save(tx: Tx, invitation: Invitation): Promise<void> {
    await tx.manager.getRepository(Invitation).update({ id: invitation.id }, invitation);
  }

  /** The row, locked until the transaction ends; Unknown when absent or not to be changed by this actor. */
  async takeForChange(tx: Tx, id: string): Promise<Invitation> {
    const found = await tx.manager
      .getRepository(Invitation)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Unknown();
    return found;
  }

  /** Null when absent or invisible for this actor. */
  get(tx: Tx, id: string): Promise<Invitation | null> {
    return tx.manager.getRepository(Invitation).findOneBy({ id });
  }

  /** The one for this address that is neither accepted nor withdrawn, also when its time is over. */
  openFor(tx: Tx, organisationId: string, email: string): Promise<Invitation | null> {
    return tx.manager.getRepository(Invitation).findOneBy({ organisationId, email, ...open });
  }

  /** Neither accepted nor withdrawn, newest first. */
  open(tx: Tx, organisationId: string): Promise<Invitation[]> {
    return tx.manager
      .getRepository(Invitation)
      .find({ where: { organisationId, ...open }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  /** How many mails went out for this organisation since then, also again to the same address: by the log. */
  async sentSince(tx: Tx, organisationId: string, since: Date): Promise<number> {
    const rows: { count: number }[] = await tx.manager.query(
      `select count(*)::int as count from transition
        where subject = 'organisation' and subject_id = $1 and at > $2 and action = 'member-invited'`,
      [organisationId, since],
    );
    return rows[0]?.count ?? 0;
  }
}
