import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { MarketRecord, aboutStand } from './market-record.js';
import { standWithdrawn } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { StandSteps } from './stand-steps.js';

/** The organisation does not come after all; its table is free again. It can ask again while stands are open. */
@Injectable()
export class WithdrawStand {
  constructor(
    private readonly steps: StandSteps,
    private readonly records: MarketRecord,
  ) {}

  execute(actor: Actor, standId: string, outer?: Tx): Promise<void> {
    return this.steps.run(actor, standId, outer, async (tx, stand) => {
      authorize(marketPolicy.withdraw(actor, stand));
      await this.steps.move(tx, stand, 'withdraw', { tableNumber: null, confirmedAt: null });
      await this.records.tell(tx, standWithdrawn, aboutStand(stand));
    });
  }
}
