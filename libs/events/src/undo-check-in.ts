import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { ChangeRegistration } from './change-registration.js';
import { MarketRecord, aboutRegistration } from './market-record.js';
import { marketAttended } from './market.messages.js';
import { marketPolicy } from './market.policy.js';

/** A slip at the door is taken back. */
@Injectable()
export class UndoCheckIn {
  constructor(
    private readonly change: ChangeRegistration,
    private readonly records: MarketRecord,
  ) {}

  execute(actor: Actor, registrationId: string, outer?: Tx): Promise<void> {
    return this.change.run(actor, registrationId, outer, async (tx, registration) => {
      authorize(marketPolicy.receive(actor));
      await this.change.move(tx, registration, 'undoCheckIn', { presentCount: null, checkedInAt: null });
      await this.records.tell(tx, marketAttended, { ...aboutRegistration(registration), present: 0 });
    });
  }
}
