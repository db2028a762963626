import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, type Actor } from '#kernel';
import { EditionsRepository } from './editions.repository.js';
import { MarketRecord, aboutStand } from './market-record.js';
import { standConfirmed } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { isOver } from './market-times.js';
import type { Stand } from './stand.entity.js';
import { StandSteps } from './stand-steps.js';
import { StandsRepository } from './stands.repository.js';

/**
 * The coordinator makes a stand certain and gives it a table. Only when somebody attended the preparatory training
 * or with a written reason why not (acceptance check 4): else Refusal `market.not-prepared`. Never more than the
 * edition has room for: `market.stands-full`. After the day: `market.stands-closed`.
 */
@Injectable()
export class ConfirmStand {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsRepository,
    private readonly stands: StandsRepository,
    private readonly steps: StandSteps,
    private readonly records: MarketRecord,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { standId, exceptionReason }: { standId: string; exceptionReason: string | null },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(marketPolicy.manage(actor));
        const { editionId } = await this.stands.get(tx, standId);
        const edition = await this.editions.takeForChange(tx, editionId);
        if (isOver(edition, this.clock.now())) throw new Refusal('market.stands-closed');
        await this.steps.run(actor, standId, tx, async (_, stand) => {
          const reason = stand.preparedAt ? null : exceptionReason;
          if (!stand.preparedAt && !reason) throw new Refusal('market.not-prepared');
          await this.confirm(tx, stand, reason, edition.standsMax);
        });
      },
      outer,
    );
  }

  private async confirm(tx: Tx, stand: Stand, reason: string | null, standsMax: number): Promise<void> {
    const tableNumber = await this.stands.freeTable(tx, stand.editionId, standsMax);
    const confirmed = await this.stands.confirmedCount(tx, stand.editionId);
    if (confirmed >= standsMax) throw new Refusal('market.stands-full', { standsMax });
    const more = { tableNumber, exceptionReason: reason, confirmedAt: this.clock.now() };
    await this.steps.move(tx, stand, 'confirm', more, reason);
    await this.records.tell(tx, standConfirmed, {
      ...aboutStand(stand),
      prepared: stand.preparedAt !== null,
    });
  }
}
