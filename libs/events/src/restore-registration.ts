import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import type { Actor } from '#kernel';
import { ChangeRegistration } from './change-registration.js';
import { MarketRecord, aboutRegistration } from './market-record.js';
import { registrationRestored } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { RegistrationsRepository } from './registrations.repository.js';
import { Seats } from './seats.js';

/** Takes a cancellation back while there is room. Refusal `market.full`, `market.registration-closed`. */
@Injectable()
export class RestoreRegistration {
  constructor(
    private readonly work: UnitOfWork,
    private readonly registrations: RegistrationsRepository,
    private readonly seats: Seats,
    private readonly change: ChangeRegistration,
    private readonly records: MarketRecord,
  ) {}

  execute(actor: Actor, registrationId: string, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        // The edition is locked before the registration, as everywhere.
        const { editionId, headCount } = await this.registrations.get(tx, registrationId);
        await this.seats.take(tx, editionId, headCount, registrationId);
        await this.change.run(actor, registrationId, tx, async (_, registration) => {
          authorize(marketPolicy.cancel(actor, registration));
          await this.change.move(tx, registration, 'restore');
          await this.records.tell(tx, registrationRestored, aboutRegistration(registration));
        });
      },
      outer,
    );
  }
}
