import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { MarketRecord, aboutStand } from './market-record.js';
import { standRefused } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { StandSteps } from './stand-steps.js';

/** The coordinator says no to a stand, with the reason that the organisation reads (UC-15, selection). */
@Injectable()
export class RefuseStand {
  constructor(
    private readonly steps: StandSteps,
    private readonly records: MarketRecord,
  ) {}

  execute(actor: Actor, { standId, reason }: { standId: string; reason: string }, outer?: Tx): Promise<void> {
    return this.steps.run(actor, standId, outer, async (tx, stand) => {
      authorize(marketPolicy.manage(actor));
      await this.steps.move(tx, stand, 'refuse', { refusedReason: reason }, reason);
      await this.records.tell(tx, standRefused, aboutStand(stand));
    });
  }
}
