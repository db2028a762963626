import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, type Actor } from '#kernel';
import { EditionsRepository } from './editions.repository.js';
import { marketEditionLifecycle, type AdvancingAction } from './market-edition.lifecycle.js';
import { MarketRecord } from './market-record.js';
import { marketEditionHeld } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { dayHasCome } from './market-times.js';

/**
 * The next step of an edition, one button of the coordinator: training, ready, held, follow-up, evaluated.
 * `hold` before the day is refused with `market.not-today`.
 */
@Injectable()
export class AdvanceEdition {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsRepository,
    private readonly records: MarketRecord,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { editionId, action }: { editionId: string; action: AdvancingAction },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(marketPolicy.manage(actor));
        const edition = await this.editions.takeForChange(tx, editionId);
        const from = edition.state;
        const now = this.clock.now();
        if (action === 'hold' && !dayHasCome(edition, now)) throw new Refusal('market.not-today');
        edition.state = marketEditionLifecycle.next(action, from);
        if (action === 'hold') edition.heldAt = now;
        await this.editions.save(tx, edition);
        await this.records.changed(tx, 'market_edition', edition, action, from);
        if (action === 'hold')
          await this.records.tell(tx, marketEditionHeld, { editionId }, edition.startsAt);
      },
      outer,
    );
  }
}
