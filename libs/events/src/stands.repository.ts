import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import { Stand } from './stand.entity.js';

/** The only writer of `stand` and `stand_vacancy`. */
@Injectable()
export class StandsRepository {
  async add(tx: Tx, stand: Stand): Promise<void> {
    await tx.manager.getRepository(Stand).insert({ ...stand });
  }

  /** The row, locked until the transaction ends; Unknown when absent or invisible. */
  async takeForChange(tx: Tx, id: string): Promise<Stand> {
    const found = await tx.manager
      .getRepository(Stand)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Unknown();
    return found;
  }

  /** Unknown when absent or invisible. */
  async get(tx: Tx, id: string): Promise<Stand> {
    const found = await tx.manager.getRepository(Stand).findOneBy({ id });
    if (!found) throw new Unknown();
    return found;
  }

  /** Null when the organisation never asked for a stand at this edition. */
  ofOrganisation(tx: Tx, editionId: string, organisationId: string): Promise<Stand | null> {
    return tx.manager.getRepository(Stand).findOneBy({ editionId, organisationId });
  }

  async save(tx: Tx, stand: Stand): Promise<void> {
    stand.version += 1;
    await tx.manager.getRepository(Stand).update({ id: stand.id }, { ...stand });
  }

  /** Replaces what the stand offers. */
  async saveVacancies(tx: Tx, standId: string, vacancyIds: readonly string[]): Promise<void> {
    await tx.manager.query(
      `delete from stand_vacancy where stand_id = $1 and not vacancy_id = any ($2::uuid[])`,
      [standId, vacancyIds],
    );
    await tx.manager.query(
      `insert into stand_vacancy (stand_id, vacancy_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
      [standId, vacancyIds],
    );
  }

  /** Those of `vacancyIds` that are public now and the organisation's own. */
  async openOnes(tx: Tx, organisationId: string, vacancyIds: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `select id from vacancy where organisation_id = $1 and state = 'PUBLISHED' and id = any ($2::uuid[]) order by id`,
      [organisationId, vacancyIds],
    );
    return rows.map(({ id }) => id);
  }

  async confirmedCount(tx: Tx, editionId: string): Promise<number> {
    const rows: { count: number }[] = await tx.manager.query(
      `select count(*)::int as count from stand where edition_id = $1 and state = 'CONFIRMED'`,
      [editionId],
    );
    return rows[0]?.count ?? 0;
  }

  /** The lowest table that no confirmed stand has. */
  async freeTable(tx: Tx, editionId: string, standsMax: number): Promise<number | null> {
    const rows: { n: number }[] = await tx.manager.query(
      `select n from generate_series(1, $2::int) n where not exists (
         select 1 from stand where edition_id = $1 and state = 'CONFIRMED' and table_number = n) order by n limit 1`,
      [editionId, standsMax],
    );
    return rows[0]?.n ?? null;
  }
}
