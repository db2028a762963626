import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Bug, Unknown, newCode } from '#kernel';
import { Registration } from './registration.entity.js';

/** The only writer of `registration`. */
@Injectable()
export class RegistrationsRepository {
  /** Plain insert: a visitor who registers may read no registrations. */
  async add(tx: Tx, registration: Registration): Promise<void> {
    await tx.manager.getRepository(Registration).insert({ ...registration });
  }

  /** The row, locked until the transaction ends; Unknown when absent or invisible. */
  async takeForChange(tx: Tx, id: string): Promise<Registration> {
    const found = await tx.manager
      .getRepository(Registration)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Unknown();
    return found;
  }

  /** The same by the code on the badge; null when nobody at this edition wears it. */
  takeByBadge(tx: Tx, editionId: string, badge: string): Promise<Registration | null> {
    return tx.manager
      .getRepository(Registration)
      .findOne({ where: { editionId, badge }, lock: { mode: 'pessimistic_write' } });
  }

  /** Unknown when absent or invisible. */
  async get(tx: Tx, id: string): Promise<Registration> {
    const found = await tx.manager.getRepository(Registration).findOneBy({ id });
    if (!found) throw new Unknown();
    return found;
  }

  async save(tx: Tx, registration: Registration): Promise<void> {
    registration.version += 1;
    await tx.manager.getRepository(Registration).update({ id: registration.id }, { ...registration });
  }

  /** Heads that are expected or there, without the registration `except`; as the system, who sees all. */
  async seatsTaken(tx: Tx, editionId: string, except: string | null = null): Promise<number> {
    const rows: { taken: number }[] = await tx.manager.query(
      `select coalesce(sum(coalesce(present_count, head_count)), 0)::int as taken from registration
        where edition_id = $1 and state <> 'CANCELLED' and id is distinct from $2::uuid`,
      [editionId, except],
    );
    return rows[0]?.taken ?? 0;
  }

  /** Heads that are in the room now. */
  async headsPresent(tx: Tx, editionId: string): Promise<number> {
    const rows: { present: number }[] = await tx.manager.query(
      `select coalesce(sum(coalesce(present_count, head_count)), 0)::int as present from registration
        where edition_id = $1 and state = 'CHECKED_IN'`,
      [editionId],
    );
    return rows[0]?.present ?? 0;
  }

  /** A badge code nobody at this edition has; the caller holds the lock on the edition. */
  async freeBadge(tx: Tx, editionId: string): Promise<string> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const badge = newCode(5);
      const taken = await tx.manager.getRepository(Registration).existsBy({ editionId, badge });
      if (!taken) return badge;
    }
    throw new Bug('no badge code is free', { editionId });
  }
}
