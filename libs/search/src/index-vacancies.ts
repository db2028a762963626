import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { SearchIndexRepository } from './search-index.repository.js';
import { searchRow } from './search-row.js';

const batch = 500;

/** Keeps the public index equal to the published vacancies. Safe to run twice, in any order. */
@Injectable()
export class IndexVacancies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly index: SearchIndexRepository,
  ) {}

  /** Puts these vacancies in the index as they are now, or takes them out. */
  some(vacancyIds: readonly string[]): Promise<void> {
    return this.work.asSystem(async (tx) => {
      await this.index.takeForChange(tx);
      await this.index.forgetWords(tx, vacancyIds);
      await this.index.removeUnpublished(tx, vacancyIds);
      await this.putPublished(tx, vacancyIds);
      await this.index.learnWords(tx, vacancyIds);
    });
  }

  /** The same for every published vacancy of an organisation; returns how many. */
  async ofOrganisation(organisationId: string): Promise<number> {
    const ids = await this.work.asSystem((tx) => this.index.publishedOf(tx, organisationId));
    if (ids.length > 0) await this.some(ids);
    return ids.length;
  }

  /** Makes the whole index anew; searches go on with the old one until it is there. */
  everything(): Promise<{ indexed: number; removed: number }> {
    return this.work.asSystem(async (tx) => {
      await this.index.takeForChange(tx);
      const removed = await this.index.removeUnpublished(tx, null);
      const indexed = await this.putPublished(tx, null);
      await this.index.rebuildWords(tx);
      return { indexed, removed };
    });
  }

  private async putPublished(tx: Tx, ids: readonly string[] | null): Promise<number> {
    let count = 0;
    let after = 0;
    for (;;) {
      const found = await this.index.published(tx, ids, after, batch);
      if (found.length > 0) await this.index.put(tx, found.map(searchRow));
      count += found.length;
      after = found.at(-1)?.number ?? after;
      if (found.length < batch) return count;
    }
  }
}
