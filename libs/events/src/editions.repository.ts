import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import { MarketEdition } from './market-edition.entity.js';

/** The only writer of `market_edition`. */
@Injectable()
export class EditionsRepository {
  async add(tx: Tx, edition: Omit<MarketEdition, 'number'>): Promise<void> {
    await tx.manager.getRepository(MarketEdition).insert(edition);
  }

  /**
   * The row, locked until the transaction ends: whoever takes seats or confirms stands waits here, so that nobody
   * counts the same free place. Always the first lock of a transaction. Unknown when absent or invisible.
   */
  async takeForChange(tx: Tx, id: string): Promise<MarketEdition> {
    const found = await tx.manager
      .getRepository(MarketEdition)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Unknown();
    return found;
  }

  /** Unknown when absent or invisible. */
  async get(tx: Tx, id: string): Promise<MarketEdition> {
    const found = await tx.manager.getRepository(MarketEdition).findOneBy({ id });
    if (!found) throw new Unknown();
    return found;
  }

  async save(tx: Tx, edition: MarketEdition): Promise<void> {
    edition.version += 1;
    const { number: _, ...columns } = edition;
    await tx.manager.getRepository(MarketEdition).update({ id: edition.id }, columns);
  }
}
