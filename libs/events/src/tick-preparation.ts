import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Clock, Refusal, type Actor } from '#kernel';
import { MarketRecord, aboutStand } from './market-record.js';
import { standPrepared } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { StandSteps } from './stand-steps.js';
import { StandsRepository } from './stands.repository.js';

/**
 * The coordinator ticks that the organisation attended the preparatory training, or takes the tick back (I04).
 * Of a confirmed stand without written exception it cannot be taken back: Refusal `market.not-prepared`.
 */
@Injectable()
export class TickPreparation {
  constructor(
    private readonly steps: StandSteps,
    private readonly stands: StandsRepository,
    private readonly records: MarketRecord,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { standId, prepared }: { standId: string; prepared: boolean },
    outer?: Tx,
  ): Promise<void> {
    return this.steps.run(actor, standId, outer, async (tx, stand) => {
      authorize(marketPolicy.manage(actor));
      if (prepared === (stand.preparedAt !== null)) return;
      if (!prepared && stand.state === 'CONFIRMED' && !stand.exceptionReason) {
        throw new Refusal('market.not-prepared');
      }
      stand.preparedAt = prepared ? this.clock.now() : null;
      await this.stands.save(tx, stand);
      await this.records.changed(tx, 'stand', stand, prepared ? 'prepared' : 'unprepared', stand.state);
      await this.records.tell(tx, standPrepared, { ...aboutStand(stand), prepared });
    });
  }
}
