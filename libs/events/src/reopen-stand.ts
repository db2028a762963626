import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { marketPolicy } from './market.policy.js';
import { StandSteps } from './stand-steps.js';

/** The coordinator takes a refusal back: the application waits again. */
@Injectable()
export class ReopenStand {
  constructor(private readonly steps: StandSteps) {}

  execute(actor: Actor, standId: string, outer?: Tx): Promise<void> {
    return this.steps.run(actor, standId, outer, async (tx, stand) => {
      authorize(marketPolicy.manage(actor));
      await this.steps.move(tx, stand, 'reopen', { refusedReason: null });
    });
  }
}
