import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, newId, type Actor } from '#kernel';
import { demandTimes, type EditionDetails } from './edition-details.js';
import { EditionsRepository } from './editions.repository.js';
import { marketEditionLifecycle } from './market-edition.lifecycle.js';
import { MarketRecord } from './market-record.js';
import { marketEditionPlanned } from './market.messages.js';
import { marketPolicy } from './market.policy.js';

/** A coordinator plans an edition (UC-13); nobody outside the team sees it yet. Refusal `market.dates`. */
@Injectable()
export class PlanEdition {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsRepository,
    private readonly records: MarketRecord,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the edition. */
  execute(actor: Actor, details: EditionDetails, outer?: Tx): Promise<string> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(marketPolicy.manage(actor));
        demandTimes(details);
        const { initial } = marketEditionLifecycle;
        const state = marketEditionLifecycle.next('plan', initial);
        const createdAt = this.clock.now();
        const edition = {
          ...details,
          id: newId(),
          state,
          createdAt,
          publishedAt: null,
          heldAt: null,
          version: 1,
        };
        await this.editions.add(tx, edition);
        await this.records.changed(tx, 'market_edition', edition, 'plan', initial);
        await this.records.tell(tx, marketEditionPlanned, { editionId: edition.id });
        return edition.id;
      },
      outer,
    );
  }
}
