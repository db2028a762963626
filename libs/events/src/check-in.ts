import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Clock, Refusal, type Actor } from '#kernel';
import { ChangeRegistration } from './change-registration.js';
import { EditionsRepository } from './editions.repository.js';
import { MarketRecord, aboutRegistration } from './market-record.js';
import { marketAttended } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { dayHasCome } from './market-times.js';

/**
 * Somebody, or a group of `present` people, comes in (UC-16). Twice the same tap does no harm; for a group the
 * second one corrects the number. Nobody who is at the door is sent away for want of a seat that was promised.
 * Refusal `market.not-today`.
 */
@Injectable()
export class CheckIn {
  constructor(
    private readonly change: ChangeRegistration,
    private readonly editions: EditionsRepository,
    private readonly records: MarketRecord,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { registrationId, present }: { registrationId: string; present?: number | null },
    outer?: Tx,
  ): Promise<void> {
    return this.change.run(actor, registrationId, outer, async (tx, registration) => {
      authorize(marketPolicy.receive(actor));
      const now = this.clock.now();
      const edition = await this.editions.get(tx, registration.editionId);
      if (!dayHasCome(edition, now)) throw new Refusal('market.not-today');
      const presentCount = registration.kind === 'GROUP' ? (present ?? registration.headCount) : 1;
      const again = registration.state === 'CHECKED_IN';
      if (again && registration.presentCount === presentCount) return;
      const checkedInAt = registration.checkedInAt ?? now;
      await this.change.move(tx, registration, again ? 'recount' : 'checkIn', { presentCount, checkedInAt });
      const about = { ...aboutRegistration(registration), present: presentCount };
      await this.records.tell(tx, marketAttended, about, checkedInAt);
    });
  }
}
