import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { ChangeRegistration } from './change-registration.js';
import { MarketRecord, aboutRegistration } from './market-record.js';
import { registrationCancelled } from './market.messages.js';
import { marketPolicy } from './market.policy.js';

/** The seats are free for others: by the visitor's private link, the group's referrer, or the team. */
@Injectable()
export class CancelRegistration {
  constructor(
    private readonly change: ChangeRegistration,
    private readonly records: MarketRecord,
  ) {}

  execute(actor: Actor, registrationId: string, outer?: Tx): Promise<void> {
    return this.change.run(actor, registrationId, outer, async (tx, registration) => {
      authorize(marketPolicy.cancel(actor, registration));
      await this.change.move(tx, registration, 'cancel');
      await this.records.tell(tx, registrationCancelled, aboutRegistration(registration));
    });
  }
}
