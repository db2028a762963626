import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, type Actor } from '#kernel';
import { EditionsRepository } from './editions.repository.js';
import { marketEditionLifecycle } from './market-edition.lifecycle.js';
import { MarketRecord } from './market-record.js';
import { marketEditionPublished } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { isOver } from './market-times.js';

/** The edition becomes public and opens for stands and visitors (UC-13). Refusal `market.dates` when it is past. */
@Injectable()
export class PublishEdition {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsRepository,
    private readonly records: MarketRecord,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, editionId: string, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(marketPolicy.manage(actor));
        const edition = await this.editions.takeForChange(tx, editionId);
        const from = edition.state;
        edition.state = marketEditionLifecycle.next('publish', from);
        if (isOver(edition, this.clock.now())) throw new Refusal('market.dates');
        edition.publishedAt = this.clock.now();
        await this.editions.save(tx, edition);
        await this.records.changed(tx, 'market_edition', edition, 'publish', from);
        await this.records.tell(tx, marketEditionPublished, { editionId });
      },
      outer,
    );
  }
}
